/** Averages of a list. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'

/**
 * Arithmetic mean Σx/n, in the unit of the values; null where there are none.
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : compensatedSum(values) / values.length
}
