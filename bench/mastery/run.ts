/**
 * `npm run bench:mastery`: how well the learner model foresees real logs, and what its policy does with simulated learners.
 * Logs: `npm run bench:mastery -- LOG.tsv.gz…`, or their paths in SURPRISAL_LOGS, separated by colons. Four minutes
 * with `-- --count 60`, more than three times that in all. What is being worked on is told on stderr.
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { learnerKinds } from '@/bench/learners/simulated-learner'
import { printTable } from '../print-table'
import { baselineScores } from './baselines'
import { holdOut } from './hold-out'
import type { PredictionScores } from './prediction-scores'
import { replayLog } from './replay-log'
import { readResponseLog } from './response-log'
import { policies, simulate } from './simulate'
import { summarise, wilson } from './summary'
import { toFlatLogs } from './to-flat-log'

const synthetic = fileURLToPath(new URL('synthetic-log.tsv', import.meta.url))
const fromEnvironment = (process.env['SURPRISAL_LOGS'] ?? '').split(':').filter((path) => path !== '')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '1,2,3,4,5' }, count: { type: 'string', default: '200' } },
})
const asked = positionals.length > 0 ? positionals : fromEnvironment
const seeds = values.seeds.split(',').map((seed) => wholeNumber(seed, '--seeds'))
const count = wholeNumber(values.count, '--count')
if (asked.length === 0)
  process.stdout.write('No log was named: the synthetic log stands in, and its figures mean little.\n')
for (const path of asked.length > 0 ? asked : [synthetic]) await benchLog(path)
benchPolicies()

function wholeNumber(text: string, option: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new RangeError(
    `${option} is expected to be a whole number from 1 to 999999 (--seeds: such numbers, commas between), not "${text}".`,
  )
}

function tell(what: string): void {
  process.stderr.write(`${what}…\n`)
}

/** One learner in five is predicted, the others calibrate. */
async function benchLog(path: string): Promise<void> {
  tell(path)
  const { test, train } = holdOut(await readResponseLog(path))
  const [log, training] = toFlatLogs([test, train])
  if (!log || !training) return
  const start = performance.now()
  const frozen = replayLog({ log, train: training, items: 'frozen' })
  const seconds = (performance.now() - start) / 1000
  const rows: readonly (readonly [string, PredictionScores])[] = [
    ...Object.entries(baselineScores({ train: training, log })),
    ['Beliefs, items frozen', frozen],
    ['Beliefs, nothing calibrated', replayLog({ log, train: null, items: 'online' })],
  ]
  printTable({
    title: `${path}: ${log.item.length} answers of learners held out; calibrated in ${seconds.toFixed(0)} s`,
    head: ['', 'AUC', 'log-loss', 'RMSE', 'ECE'],
    rows: rows.map(([name, { auc, logLoss, rmse, ece }]) => [name, ...[auc, logLoss, rmse, ece].map(toShare)]),
  })
}

function toShare(value: number | null): string {
  return value === null ? '–' : value.toFixed(4)
}

/** Pooled over the seeds; the interval of the false masteries is Wilson's. */
function benchPolicies(): void {
  for (const kind of learnerKinds) {
    const rows = policies.map((policy) => {
      const one = (seed: number) => {
        tell(`${kind} learners, ${policy}, seed ${seed}`)
        return simulate({ kind, policy, threshold: 0.95, count, seed, start: 'calibrated' })
      }
      const journeys = seeds.flatMap(one)
      const { items, missedMastery, waste, falseMastery, masteredAt120, retained28 } = summarise(journeys)
      const declared = journeys.reduce((sum, journey) => sum + journey.declared, 0)
      const [low, high] = wilson(Math.round(falseMastery * declared), declared)
      const share = (value: number) => `${(100 * value).toFixed(1)} %`
      return [
        policy,
        items.toFixed(0),
        share(falseMastery),
        `${share(low)} to ${share(high)}`,
        share(missedMastery),
        share(waste),
        masteredAt120.toFixed(1),
        retained28.toFixed(1),
      ]
    })
    printTable({
      title: `${kind} learners, ${seeds.length} × ${count}`,
      head: ['policy', 'items', 'false', '95 % interval', 'missed', 'waste', 'at 120', 'after 28 days'],
      rows,
    })
  }
}
