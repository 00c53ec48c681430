/** `variant ID --seed N`: problems in students' numbers, each with its key and what each known mistake would give. */
import { parseArgs } from 'node:util'
import { getVariantMaker, readSeed } from '../load-bank'
import { printResult, toJson, toText } from '../output'
import { UsageError } from '../usage-error'
import { eachResult, toResult } from '../variant-results'
import { writeStream } from '../write-stream'

export const name = 'variant'

const MOST_VARIANTS = 1_000_000

export const usage = `Usage: npm run -s surprisal -- variant ID --seed N [--count K] [--json | --json-lines]

Writes the problem that question ID (see the command questions) gives for seed N, with its key, the values that the known
mistakes would give, and its worked solution.

  --count K     the problems for the seeds N, N + 1, … K of them, with a line of dashes between them
  --json        the problem as one JSON object; with --count an array of them
  --json-lines  one such object a line, written as they are made

With --count or --json-lines a seed for which no draw could be used stands as {"seed": …, "error": …} in its place, and the status
is 1 in the end.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      count: { type: 'string' },
      json: { type: 'boolean', default: false },
      'json-lines': { type: 'boolean', default: false },
    },
  })
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new UsageError(usage)
  if (values.json && values['json-lines']) throw new UsageError('Expected --json or --json-lines, got both.')
  const seed = readSeed(values.seed)
  const count = readCount(values.count, seed)
  const makeVariant = await getVariantMaker(id)
  if (values.count === undefined && !values['json-lines']) {
    printResult(toResult(makeVariant(seed)), { asJson: values.json })
    return 0
  }
  const failures = { count: 0 }
  const results = eachResult(makeVariant, { seed, count, failures })
  await writeStream(written(results, values))
  return failures.count === 0 ? 0 : 1
}

type Form = { readonly json: boolean; readonly 'json-lines': boolean }

function written(results: Iterable<unknown>, form: Form): Iterable<string> {
  if (form['json-lines']) return jsonLines(results)
  return form.json ? jsonArray(results) : text(results)
}

/** Left out it is one. */
function readCount(typed: string | undefined, seed: number): number {
  if (typed === undefined) return 1
  const count = /^\d+$/.test(typed) ? Number(typed) : 0
  if (count >= 1 && count <= MOST_VARIANTS && Number.isSafeInteger(seed + (count - 1))) return count
  throw new UsageError(
    `Expected --count and a whole number from 1 to ${MOST_VARIANTS}, the last seed no larger than ${Number.MAX_SAFE_INTEGER}; got "${typed}".`,
  )
}

function* jsonLines(results: Iterable<unknown>) {
  for (const result of results) yield `${toJson(result)}\n`
}

function* jsonArray(results: Iterable<unknown>) {
  let before = '['
  for (const result of results) {
    yield `${before}${toJson(result)}`
    before = ',\n'
  }
  yield ']\n'
}

function* text(results: Iterable<unknown>) {
  let before = ''
  for (const result of results) {
    yield `${before}${toText(result, '')}\n`
    before = `${'-'.repeat(80)}\n`
  }
}
