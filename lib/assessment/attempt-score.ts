/** What an attempt has come to: the sum over its slots. */
import type { SlotScore } from './slot-score'

export type AttemptScore = { readonly points: number; readonly maxPoints: number }

/** Exact, and the same in any order: points stand on a grid. */
export function attemptScore(slots: readonly Pick<SlotScore, 'points' | 'maxPoints'>[]): AttemptScore {
  return {
    points: slots.reduce((sum, { points }) => sum + points, 0),
    maxPoints: slots.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  }
}
