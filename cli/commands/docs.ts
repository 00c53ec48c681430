/** `docs`: writes what is documented from the code and the content themselves. A test fails while a file differs from it. */
import { writeFileSync } from 'node:fs'
import { UsageError } from '../usage-error'
import { writtenPages } from '../written-pages'

export const name = 'docs'

export const usage = `Usage: npm run -s surprisal -- docs

Writes docs/question.schema.json and the reference part of docs/question-format.md from the schema of questions, and docs/bank.md
from the bank. For people who change the question format or the bank.`

export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(usage)
  for (const { path, text } of await writtenPages()) {
    writeFileSync(path, text)
    process.stdout.write(`Wrote ${path}\n`)
  }
  return 0
}
