/** `grade ID --seed N --response '{"part": "typed"}'`: what a student who typed this would be told. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Grade, Response } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import { getVariant, readSeed } from '../load-bank'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'grade'

export const usage = `Usage: npm run -s surprisal -- grade ID --seed N --response '{"part": "what a student would type"}' [--json]

Grades a response to the problem that question ID gives for seed N. The command variant shows the names of its parts. A
number without a unit is read in the unit asked, a choice by the id of its option, a vector as its entries.`

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

/** A number or a list of numbers in JSON is taken as the text a student would have typed for it. */
const typedSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.array(z.union([z.string(), z.number()])).transform((entries) => entries.join('; ')),
])
const responseSchema = z.record(z.string(), typedSchema)

function readResponse(text: string | undefined): Response {
  const expected = `Expected --response and a JSON object such as '{"part": "0.5"}'`
  if (text === undefined) throw new UsageError(`${expected}, got none.`)
  const parsed = responseSchema.safeParse(fromJson(text, expected))
  if (!parsed.success) throw new UsageError(`${expected}, with a text for each part.`)
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
  const parts = result.parts.map(({ name: part, scoreFraction, mistake }) => ({
    name: part,
    score: scoreFraction,
    ...(mistake === undefined ? {} : { mistake }),
  }))
  return { kind, score: result.scoreFraction, parts, feedback }
}
