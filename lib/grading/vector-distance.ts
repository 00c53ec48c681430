/** The largest difference in any place; infinite between vectors of different lengths. */
export function largestDifference(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return a.reduce((largest, x, place) => Math.max(largest, Math.abs(x - (b[place] ?? Number.POSITIVE_INFINITY))), 0)
}
