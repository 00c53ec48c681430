/** `questions`: what the bank holds. */
import { parseArgs } from 'node:util'
import { listQuestions } from '../load-bank'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'questions'

export const usage = `Usage: npm run -s surprisal -- questions [--json]

Lists the questions of the bank: those on file in seeds/questions (origin template) and the quiz questions of the lessons
(origin as_written).`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  if (positionals.length > 0) throw new UsageError(usage)
  const questions = await listQuestions()
  const entries = questions.map(({ id, title, lesson, objectives, origin, kind, difficulty }) => {
    return { id, title, objectives, kind, lesson, origin, difficulty }
  })
  printResult(entries, { asJson: values.json })
  return 0
}
