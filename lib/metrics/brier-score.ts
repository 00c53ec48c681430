/** Brier score of a forecast over classes. */
import { compensatedSum } from './compensated-sum'
import { requireClassIndex } from './require-class-index'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Brier score Σ (ŷₖ − yₖ)² of a forecast over all classes when class t came true (y one-hot): a loss, the smaller the better.
 * Strictly proper. This is Brier's own form: of two classes it is twice `binaryBrierScore`. Classes count from 0. Range [0, 2].
 * @throws RangeError if predicted is not a probability vector or trueClass is not one of its indices.
 * @example brierScore(0, [0.5, 0.25, 0.25]) // 0.375 = 0.5² + 0.25² + 0.25²
 * Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Mon. Weather Rev. 78 (1950) 1–3.
 */
export function brierScore(trueClass: number, predicted: readonly number[]): number {
  requireProbabilityVector(predicted, 'predicted')
  requireClassIndex(trueClass, predicted.length)
  const errors = predicted.map((mass, index) => (index === trueClass ? 1 - mass : mass))
  return compensatedSum(errors.map((error) => error * error))
}
