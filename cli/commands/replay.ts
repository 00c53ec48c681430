/** `replay LOG --train TRAIN`: how well the learner model foresees the answers of a log. */
import { parseArgs } from 'node:util'
import { baselineScores } from '@/bench/mastery/baselines'
import { replayLog } from '@/bench/mastery/replay-log'
import { readResponseLog } from '@/bench/mastery/response-log'
import { toFlatLogs } from '@/bench/mastery/to-flat-log'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'replay'

export const usage = `Usage: npm run -s surprisal -- replay LOG.tsv[.gz] [--train TRAIN.tsv[.gz]] [--freeze-items]
         [--baselines] [--json]

Predicts every answer of a log before using it, learner by learner. A log has a line for each answer, in order within each learner, and a
header naming the columns user, item, timestamp (seconds), correct (1, 0 or a share) and objectives (codes, comma separated).
With --train the constants are fitted and the items calibrated on another log; without, everything begins at the priors. Items go on
learning during the replay unless --freeze-items is given. Prints the area under the ROC curve, log-loss in nats, root mean
square error and calibration error (20 bins) of the predictions, their number, and the time of one update. Beside it, for people and with
--baselines: item average, BKT, PFA and Elo, fitted on the training log.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      train: { type: 'string' },
      'freeze-items': { type: 'boolean', default: false },
      baselines: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [path, ...rest] = positionals
  if (path === undefined || rest.length > 0) throw new UsageError(usage)
  const logs = [await readResponseLog(path)]
  if (values.train !== undefined) logs.push(await readResponseLog(values.train))
  const [log, train] = toFlatLogs(logs)
  if (log === undefined) throw new UsageError(usage)
  const result = replayLog({ log, train: train ?? null, items: values['freeze-items'] ? 'frozen' : 'online' })
  const isCompared = train !== undefined && (values.baselines || !values.json)
  const compared = isCompared ? { baselines: baselineScores({ train, log }) } : {}
  printResult({ ...result, ...compared }, { asJson: values.json })
  return 0
}
