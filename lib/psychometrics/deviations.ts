/** How far each value lies from the mean, with the noise of adding decimals taken for what it is. */
import { mean } from './mean'

/** Values nearer to each other than this share of the largest are one value: 0.1 + 0.7 and 0.3 + 0.5 differ by 1e-16. */
const SAME = 1e-12

/**
 * d_i = x_i − x̄, in the unit of the values; all exactly 0 where the values are the same to 1e-12 of the largest.
 * @example deviations([1, 2, 6]) // [-2, -1, 3]
 */
export function deviations(values: readonly number[]): readonly number[] {
  const centre = mean(values)
  if (centre === null || isConstant(values)) return values.map(() => 0)
  return values.map((value) => value - centre)
}

function isConstant(values: readonly number[]): boolean {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    lowest = Math.min(lowest, value)
    highest = Math.max(highest, value)
  }
  return highest - lowest <= SAME * Math.max(Math.abs(lowest), Math.abs(highest))
}
