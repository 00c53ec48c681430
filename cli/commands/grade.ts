/** `grade ID --seed N --response '{"part": "typed"}'`: what a student who typed this would be told. */
import { parseArgs } from 'node:util'
import type { Grade, Response } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import { getVariant, readSeed } from '../load-bank'
import { printResult } from '../output'
import { typedResponseSchema } from '../typed-response'
import { UsageError } from '../usage-error'

export const name = 'grade'

export const usage = `Usage: npm run -s surprisal -- grade ID --seed N --response '{"part": "what a student would type"}' [--json]

Grades a response to the problem that question ID gives for seed N. The command variant shows the names of its parts. A
number without a unit is read in the unit asked, a choice by the id of its option, a vector as its entries.

In JSON a part may also be a number; a list of numbers (a vector), of ids (several choices, an order) or of rows (a table);
or an object of numbers by name ('{"belief": {"A": 0.7, "B": 0.3}}': probabilities over options).`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string' }, response: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new UsageError(usage)
  const response = readResponse(values.response)
  const variant = await getVariant({ id, seed: readSeed(values.seed) })
  printResult(toResult(grade({ variant, response })), { asJson: values.json })
  return 0
}

function readResponse(text: string | undefined): Response {
  const expected = `Expected --response and a JSON object such as '{"part": "0.5"}'`
  if (text === undefined) throw new UsageError(`${expected}, got none.`)
  const parsed = typedResponseSchema.safeParse(fromJson(text, expected))
  if (!parsed.success)
    throw new UsageError(`${expected}, with a text, a number, a list, a list of rows or numbers by name for each part.`)
  return parsed.data
}

function fromJson(text: string, expected: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${expected}; this is not JSON: ${text.slice(0, 200)}`)
  }
}

/** What cannot be read has no score: it is null, not 0. */
function toResult(result: Grade) {
  const { kind, feedback } = result
  if (kind === 'ungradable') {
    return { kind, score: null, parts: result.parts.map((part) => ({ ...part, score: null })), feedback }
  }
  const parts = result.parts.map(({ name: part, scoreFraction, mistake, logScoreBits }) => ({
    name: part,
    score: scoreFraction,
    ...(mistake === undefined ? {} : { mistake }),
    ...(logScoreBits === undefined ? {} : { logScoreBits }),
  }))
  return { kind, score: result.scoreFraction, parts, feedback }
}
