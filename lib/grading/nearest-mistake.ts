/** The known mistake that a response shows. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import { isTakenFor } from '@/lib/problems/separation'
import type { VariantMistake } from '@/lib/problems/variant-mistake'

export type ShownMistake = {
  readonly part: Part
  readonly mistakes: readonly VariantMistake[]
  readonly value: AnswerValue
}

/** By the rule that keeps mistakes apart when a variant is drawn; of two that a response is near to, the nearer one is meant. */
export function nearestMistake({ part, mistakes, value }: ShownMistake): VariantMistake | undefined {
  return mistakes
    .filter((mistake) => isTakenFor(part, { value, other: mistake.value }))
    .map((mistake) => ({ mistake, distance: distanceBetween(value, mistake.value) }))
    .toSorted((a, b) => a.distance - b.distance)[0]?.mistake
}

/** The largest difference in any place; ids are the same or as far apart as can be. */
function distanceBetween(one: AnswerValue, other: AnswerValue): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other)
  if (Array.isArray(one) && Array.isArray(other)) {
    return Math.max(0, ...one.map((entry: AnswerValue, place) => distanceBetween(entry, other[place] ?? '')))
  }
  return one === other ? 0 : Number.POSITIVE_INFINITY
}
