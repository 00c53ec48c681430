/** How widely values lie, by the sample formulas (division by n − 1). */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { deviations } from './deviations'

/**
 * Sample variance Σd²/(n − 1), in the squared unit of the values, ≥ 0; null below two values.
 * @example variance([1, 2, 6]) // 7
 */
export function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null
  return compensatedSum(deviations(values).map((deviation) => deviation * deviation)) / (values.length - 1)
}

/**
 * Sample standard deviation √(Σd²/(n − 1)), in the unit of the values, ≥ 0; null below two values.
 * @example standardDeviation([0, 0, 1, 1]) // 0.5773… = √(1/3)
 */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}
