/** Whether a question programmed by hand does what its template does. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Variant } from '@/lib/problems/variant'
import type { HandDraw, HandWritten } from './hand-written/hand-written'

const largestDifference = 1e-12

/** @throws Error if the hand-written question gives another key or mistake than its template on any of the variants. */
export function requireSame({ template, make }: HandWritten, variants: readonly Variant[]): void {
  for (const variant of variants) {
    const byHand = make(variant.seed)
    const isSame =
      variant.parts.every(({ name, key }) => isNear(byHand.keys[name], key)) &&
      variant.mistakes.length === byHand.mistakes.length &&
      variant.mistakes.every((mistake) => byHand.mistakes.some((other) => isSameMistake(mistake, other)))
    if (isSame) continue
    throw new Error(`${template}, seed ${variant.seed}: bench/hand-written no longer does what the template does.`)
  }
}

type Mistake = HandDraw['mistakes'][number]

function isSameMistake(one: Mistake, other: Mistake): boolean {
  return one.id === other.id && one.part === other.part && isNear(one.value, other.value)
}

/** Equal to twelve digits, or to 10^−12 below 1. */
export function isNear(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, place) => isNear(entry, other[place]))
  }
  if (typeof one !== 'number' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= largestDifference * Math.max(1, Math.abs(other))
}
