/** Logarithmic score of a forecast. */
import { crossEntropyOneHot } from './cross-entropy-one-hot'

/**
 * Logarithmic score log ŷ_t of a forecast when class t came true, in the unit of `base` (2: bits, e: nats): the greater the better,
 * the negative of the cross-entropy loss. Strictly proper. Classes count from 0. Range [−∞, 0]: −Infinity for a class held
 * impossible.
 * @throws RangeError if predicted is not a probability vector, trueClass is not one of its indices, or the base is not above 1.
 * @example logScore(1, [0.5, 0.25, 0.25]) // −2 bits
 * Source: Gneiting & Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007), §3.1.
 */
export function logScore(trueClass: number, predicted: readonly number[], base = 2): number {
  const loss = crossEntropyOneHot(trueClass, predicted, base)
  return loss === 0 ? 0 : -loss
}
