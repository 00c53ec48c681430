/** How well the draws of a question tell one mistake from the key and from every other mistake. */
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { keyValue } from './key-value'
import { margin } from './margin'

export type MistakeSeparation = {
  readonly questionId: string
  readonly version: number
  /** Draws that were looked at, and the share of them on which the mistake gives an answer of its own. */
  readonly draws: number
  readonly share: number
  /**
   * Median over these draws of how far the mistake's answer lies from the nearest other answer that has a name, in tolerances: 1 at the edge of what would
   * be taken for it. Null where answers are the same or not: options, orders, formulas, constructions.
   */
  readonly tolerances: number | null
  /** Chance that somebody who guesses shows the mistake: 1/options of a choice, else 0. */
  readonly guessed: number
  /** The draw on which it lies farthest. */
  readonly seed: number
}

type Asked = {
  readonly variants: readonly Variant[]
  /** Ids of the mistake in this question: one for each box it can be made in. */
  readonly ids: ReadonlySet<string>
}

type Seen = { readonly seed: number; readonly tolerances: number | null; readonly guessed: number }

/** Null where no draw has the mistake. The variants are of one version. */
export function mistakeSeparation({ variants, ids }: Asked): MistakeSeparation | null {
  const seen = variants.flatMap((variant) => farthest(variant, ids) ?? [])
  const [first] = variants
  const [best] = seen.toSorted((a, b) => (b.tolerances ?? 0) - (a.tolerances ?? 0) || a.seed - b.seed)
  if (first === undefined || best === undefined) return null
  const measured = seen.flatMap(({ tolerances }) => tolerances ?? [])
  return {
    questionId: first.questionId,
    version: first.version,
    draws: variants.length,
    share: seen.length / variants.length,
    tolerances: measured.length === 0 ? null : median(measured),
    guessed: Math.min(...seen.map(({ guessed }) => guessed)),
    seed: best.seed,
  }
}

/** Of the boxes in which the mistake can be made, the one where it lies farthest from all else. */
function farthest({ seed, parts, mistakes }: Variant, ids: ReadonlySet<string>): Seen | null {
  const found = mistakes.flatMap((mistake) => {
    const part = ids.has(mistake.id) ? parts.find(({ name }) => name === mistake.part) : undefined
    if (part === undefined) return []
    const others = mistakes.filter((other) => other.part === part.name && !ids.has(other.id))
    return [
      {
        seed,
        tolerances: nearest(part, { mistake, others }),
        guessed: 'options' in part ? 1 / part.options.length : 0,
      },
    ]
  })
  return found.toSorted((a, b) => (b.tolerances ?? 0) - (a.tolerances ?? 0))[0] ?? null
}

function nearest(
  part: Part,
  { mistake: { value }, others }: { readonly mistake: VariantMistake; readonly others: readonly VariantMistake[] },
): number | null {
  const margins = [
    margin(part, { value, around: keyValue(part), isKey: true }),
    ...others.flatMap((other) => [
      margin(part, { value, around: other.value, isKey: false }),
      margin(part, { value: other.value, around: value, isKey: false }),
    ]),
  ].flatMap((each) => each ?? [])
  return margins.length === 0 ? null : Math.min(...margins)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
