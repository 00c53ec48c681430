/** `statistics FILE.json`: the statistics of a quiz from the marks of its attempts. */
import { parseArgs } from 'node:util'
import { toJson } from '../output'
import { parseQuizFile } from '../quiz-file'
import { readInput } from '../read-input'
import { statisticsReport } from '../statistics-report'
import { statisticsText } from '../statistics-text'
import { UsageError } from '../usage-error'

export const name = 'statistics'

export const usage = `Usage: npm run -s surprisal -- statistics FILE.json [--json]

FILE.json, or - for standard input, is {"maxMarks": {"1": 1, …}, "attempts": [{"marks": {"1": 0.5, …}}, …]}. A mark that is null or left
out counts as 0, as in Moodle, and is counted as missing. An attempt may say which variants it had ("variants": {"1": "a"}), the
file what its items are about ("objectives": {"1": "entropy"}); both are then broken down.

Prints the statistics of the quiz and of each item in Moodle's units: facility a fraction, sd in marks, discriminationIndex,
discriminativeEfficiency and discrimination (PrairieLearn's) × 100, weights in per cent; null where a figure is not defined. Beside
them 95 % intervals, each with the reason to doubt it where there is one: docs/statistics.md.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [path, ...rest] = positionals
  if (path === undefined || rest.length > 0) throw new UsageError(usage)
  const report = statisticsReport(parseQuizFile(await readInput(path)))
  process.stdout.write(`${values.json ? toJson(report) : statisticsText(report)}\n`)
  return 0
}
