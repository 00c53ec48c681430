/** `simulate`: learners of a known truth led through a course, to count what a policy declares falsely and how long it takes. */
import { parseArgs } from 'node:util'
import { type LearnerKind, learnerKinds } from '@/bench/learners/simulated-learner'
import { type PolicyName, policies, simulate } from '@/bench/mastery/simulate'
import { summarise, wilson } from '@/bench/mastery/summary'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'simulate'

export const usage = `Usage: npm run -s surprisal -- simulate --learners binary|graded|forgetting
         --policy beliefs|fixed3|fixed7|oatutor|random|cat [--threshold 0.95] [--count 200] [--seed 1] [--cold] [--json]

Leads simulated learners through twelve objectives in sessions of twenty answers three days apart, at most 500 answers each.
  items          mean answers until all objectives are declared mastered (500 for who never gets there)
  falseMastery   share of first declarations that were not true just then
  missedMastery  share of what was truly mastered at the end that was never declared
  waste          share of answers on objectives that were truly mastered already
  masteredAt120  objectives, of 12, declared after 120 answers
  retained28     objectives, of 12, truly mastered 28 days after the last answer
Constants are calibrated on 150 logged learners of the kind, or left at the priors with --cold.`

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      learners: { type: 'string' },
      policy: { type: 'string', default: 'beliefs' },
      threshold: { type: 'string', default: '0.95' },
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      cold: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const journeys = simulate({
    kind: oneOf<LearnerKind>(values.learners, { allowed: learnerKinds, option: '--learners' }),
    policy: oneOf<PolicyName>(values.policy, { allowed: policies, option: '--policy' }),
    threshold: toThreshold(values.threshold),
    count: toWhole(values.count, { option: '--count', min: 1, max: 100_000 }),
    seed: toWhole(values.seed, { option: '--seed', min: 0, max: 2 ** 32 - 1 }),
    start: values.cold ? 'cold' : 'calibrated',
  })
  const summary = summarise(journeys)
  const declared = journeys.reduce((sum, journey) => sum + journey.declared, 0)
  const falselyDeclared = journeys.reduce((sum, journey) => sum + journey.falselyDeclared, 0)
  const interval = wilson(falselyDeclared, declared)
  printResult(values.json ? summary : { ...summary, 'falseMastery, 95 % interval': interval }, { asJson: values.json })
  return 0
}

function oneOf<Name extends string>(
  text: string | undefined,
  { allowed, option }: { readonly allowed: readonly Name[]; readonly option: string },
): Name {
  const found = allowed.find((name) => name === text)
  if (found === undefined)
    throw new UsageError(`${option} is expected to be one of ${allowed.join(', ')}, not "${text ?? ''}".`)
  return found
}

function toThreshold(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (value > 0 && value < 1) return value
  throw new UsageError(`--threshold is expected to be a probability inside (0, 1), not "${text}".`)
}

function toWhole(
  text: string,
  { option, min, max }: { readonly option: string; readonly min: number; readonly max: number },
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  throw new UsageError(`${option} is expected to be a whole number from ${min} to ${max}, not "${text}".`)
}
