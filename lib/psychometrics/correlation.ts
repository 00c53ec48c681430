/** How strictly two lists go together. */
import { covariance } from './covariance'
import { standardDeviation } from './variance'

/**
 * Pearson's r = cov(x, y)/(s_x·s_y), in [−1, 1]; null below two pairs or where a list does not vary. Sample and population formulas give the same r.
 * @throws RangeError if the lists differ in length.
 * @example correlation([0, 1, 1, 0], [1, 2, 3, 4]) // 0
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const together = covariance(xs, ys)
  const scale = (standardDeviation(xs) ?? 0) * (standardDeviation(ys) ?? 0)
  if (together === null || !(scale > 0)) return null
  return Math.min(1, Math.max(-1, together / scale))
}
