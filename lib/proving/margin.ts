/** How far apart two answers to a part lie, in units of what the part forgives. */
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part, Tolerance } from '@/lib/problems/part'
import { mistakeTolerance } from '@/lib/problems/tolerance'
import { numbersOf } from './numbers-of'

/** `around`: the key, or the value of another mistake. */
export type Pair = { readonly value: AnswerValue; readonly around: AnswerValue; readonly isKey: boolean }

/**
 * 1 at the edge of what would be taken for it, 2 a whole tolerance beyond. Of several entries the one that is farthest off
 * counts. Null where a part has no such measure: options and orders are the same or not, a construction has no one key.
 */
export function margin(part: Part, { value, around, isKey }: Pair): number | null {
  switch (part.kind) {
    case 'number':
      return typeof value === 'number' && typeof around === 'number'
        ? ofNumber(isKey ? part.tolerance : mistakeTolerance(part.tolerance), value, around)
        : null
    case 'vector':
    case 'matrix':
      return farthest(value, around, (one, other) => ofNumber(part.tolerance, one, other))
    case 'probabilities':
      return farthest(value, around, (one, other) => Math.abs(one - other) / part.absolute)
    default:
      return null
  }
}

function ofNumber(tolerance: Tolerance, value: number, around: number): number {
  const { low, high } = acceptedBounds(tolerance, around)
  const half = (high - low) / 2
  return half > 0 ? Math.abs(value - (low + high) / 2) / half : Number.POSITIVE_INFINITY
}

function farthest(
  value: AnswerValue,
  around: AnswerValue,
  measure: (one: number, other: number) => number,
): number | null {
  const [ones, others] = [numbersOf(value), numbersOf(around)]
  if (ones.length === 0 || ones.length !== others.length) return null
  return ones.reduce((most, one, place) => Math.max(most, measure(one, others[place] ?? Number.NaN)), 0)
}
