/** `variant ID --seed N`: one problem in one student's numbers, with its key and what each known mistake would give. */
import { parseArgs } from 'node:util'
import type { Variant } from '@/lib/problems/variant'
import { getVariant, readSeed } from '../load-bank'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'variant'

export const usage = `Usage: npm run -s surprisal -- variant ID --seed N [--json]

Writes the problem that question ID (see the command questions) gives for seed N, with its key, the values that the known
mistakes would give, and its worked solution.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new UsageError(usage)
  printResult(toResult(await getVariant({ id, seed: readSeed(values.seed) })), { asJson: values.json })
  return 0
}

function toResult({ questionId, version, seed, parameters, prompt, parts, mistakes, hints, solution }: Variant) {
  return {
    questionId,
    version,
    seed,
    parameters,
    prompt,
    answers: Object.fromEntries(parts.map(({ name: part, key }) => [part, key])),
    mistakes: mistakes.map(({ id, part, value }) => ({ id, part, value })),
    solution,
    hints,
  }
}
