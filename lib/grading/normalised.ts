/** Entries may miss a sum of 1 by their rounding; what is worked out from them is asked of a distribution. */
export function normalised(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return Math.abs(sum - 1) < 1e-12 ? values : values.map((value) => value / sum)
}
