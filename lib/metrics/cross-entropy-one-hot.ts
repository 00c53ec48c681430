/** Cross-entropy loss of one example with a known class. */
import { requireClassIndex } from './require-class-index'
import { requireProbabilityVector } from './require-probability-vector'
import { surprisal } from './surprisal'

/**
 * Cross-entropy loss of a one-hot target, −log ŷ_true, in the unit of `base` (2: bits, e: nats). Classes count from 0.
 * Range [0, ∞]: 0 when the true class was held certain, Infinity when it was held impossible.
 * @throws RangeError if predicted is not a probability vector, trueClass is not one of its indices, or the base is not above 1.
 * @example crossEntropyOneHot(0, [0.5, 0.3, 0.2]) // 1 bit = −log₂ 0.5
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3.
 */
export function crossEntropyOneHot(trueClass: number, predicted: readonly number[], base = 2): number {
  requireProbabilityVector(predicted, 'predicted')
  requireClassIndex(trueClass, predicted.length)
  return surprisal(Math.min(1, predicted[trueClass] ?? 0), base)
}
