/** Spherical score of a forecast. */
import { compensatedSum } from './compensated-sum'
import { requireClassIndex } from './require-class-index'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Spherical score ŷ_t/√(Σ ŷₖ²) of a forecast when class t came true: the greater the better. Strictly proper. Classes count from 0.
 * A pure number. Range [0, 1]: 1 for a certain and right forecast, 0 for a class held impossible.
 * @throws RangeError if predicted is not a probability vector or trueClass is not one of its indices.
 * @example sphericalScore(0, [0.6, 0.4, 0]) // 0.832… = 0.6/√0.52
 * Source: Gneiting & Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007), §3.2 (α = 2).
 */
export function sphericalScore(trueClass: number, predicted: readonly number[]): number {
  requireProbabilityVector(predicted, 'predicted')
  requireClassIndex(trueClass, predicted.length)
  const length = Math.sqrt(compensatedSum(predicted.map((mass) => mass * mass)))
  return Math.min(1, (predicted[trueClass] ?? 0) / length)
}
