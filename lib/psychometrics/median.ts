/** The middle of a list. */

/**
 * The middle value, or the mean of the two in the middle where their number is even, in the unit of the values; null where there are none.
 * @example median([9, 1, 4, 2]) // 3
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}
