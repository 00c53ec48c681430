/** Time as the model counts it: in days, never backwards. */

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * Days from one moment to another, never below 0: a clock that went backwards, or an answer stamped in the future, counts
 * as no time passed.
 */
export function elapsedDays({ from, to }: { readonly from: number; readonly to: number }): number {
  return Math.max(0, to - from) / MILLISECONDS_PER_DAY
}

/** The moment `days` after another, rounded up to the millisecond. */
export function momentAfter({ from, days }: { readonly from: number; readonly days: number }): number {
  return Math.ceil(from + days * MILLISECONDS_PER_DAY)
}
