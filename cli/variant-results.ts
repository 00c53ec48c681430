/** Variants as the command line shows them. */
import { DrawError } from '@/lib/problems/draw-error'
import type { Variant } from '@/lib/problems/variant'

type Seeds = { readonly seed: number; readonly count: number; readonly failures: { count: number } }

/** One after the other as they are asked for, none is kept; a seed that gives no problem says so in its place. */
export function* eachResult(makeVariant: (seed: number) => Variant, { seed, count, failures }: Seeds) {
  for (let place = 0; place < count; place += 1) {
    try {
      yield toResult(makeVariant(seed + place))
    } catch (error) {
      if (!(error instanceof DrawError)) throw error
      failures.count += 1
      yield { seed: seed + place, error: error.message }
    }
  }
}

export function toResult({ questionId, version, seed, parameters, prompt, parts, mistakes, hints, solution }: Variant) {
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
