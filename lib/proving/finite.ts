/** No NaN, no infinity and no logarithm of 0 in anything that was drawn or worked out. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import { keyValue } from './key-value'
import { compileLogarithms } from './logarithms'
import { judged, type Rule, type RuleContext } from './rule'
import { withSeed } from './sightings'

/** The generator itself throws away draws whose key or mal-rule is not finite; `let` values and logarithms it lets through. */
export const finite: Rule = { id: 'finite', watch }

type Found = { readonly times: number; readonly seeds: readonly number[]; readonly what: string }

function watch({ question }: RuleContext) {
  const logarithms = compileLogarithms(question)
  const found = new Map<string, Found>()
  let n = 0
  const note = (place: string, { seed, what }: { readonly seed: number; readonly what: string }) => {
    const known = found.get(place) ?? { times: 0, seeds: [], what }
    found.set(place, { ...known, times: known.times + 1, seeds: withSeed(known.seeds, seed) })
  }
  return {
    see: ({ variant }: { readonly variant: Variant }) => {
      n += 1
      const { seed } = variant
      for (const [place, value] of valuesOf(variant)) {
        const infinite = notFinite(value)
        if (infinite !== undefined) note(place, { seed, what: `is ${infinite}` })
      }
      for (const place of logarithms.offendersOf(variant)) note(place, { seed, what: 'takes a logarithm of 0 or less' })
    },
    conclude: () =>
      judged({
        n,
        reds: [...found].map(([place, { what, times, seeds }]) => ({
          words: `${place} ${what} on ${times} of ${n} variants (first with seed ${seeds[0]}).`,
          seeds,
        })),
        figures: { placesWithLogarithms: logarithms.places.length },
      }),
  }
}

function valuesOf(variant: Variant): readonly (readonly [string, Value | AnswerValue])[] {
  return [
    ...Object.entries(variant.parameters),
    ...variant.parts.map((part) => [`the key of ${part.name}`, keyValue(part)] as const),
    ...variant.mistakes.map(({ id, value }) => [`the mistake ${id}`, value] as const),
  ]
}

function notFinite(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value
  if (!Array.isArray(value)) return undefined
  for (const entry of value) {
    const found = notFinite(entry)
    if (found !== undefined) return found
  }
  return undefined
}
