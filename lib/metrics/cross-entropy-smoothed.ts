/** Cross-entropy loss of one example with a smoothed class. */
import { crossEntropy } from './cross-entropy'
import { requireClassIndex } from './require-class-index'
import { smoothLabels } from './smooth-labels'

/**
 * Cross-entropy loss of a smoothed one-hot target, −(1 − ε) log ŷ_true − ε/(K − 1) Σ log ŷₖ over the other classes, in the unit
 * of `base` (2: bits, e: nats). Classes count from 0; the smoothing is that of `smoothLabels`. Range [H(target), ∞].
 * Four arguments in a row, as the formula and the expression language of questions have them.
 * @throws RangeError if predicted is not a probability vector of two classes or more, trueClass is not one of its indices, ε is
 * not in [0, 1], or the base is not above 1.
 * @example crossEntropySmoothed(0, [0.5, 0.25, 0.25], 0.1) // 1.1 bits = 0.9·1 + 0.05·2 + 0.05·2
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §7.5.1.
 */
export function crossEntropySmoothed(
  trueClass: number,
  predicted: readonly number[],
  epsilon: number,
  base = 2,
): number {
  requireClassIndex(trueClass, predicted.length)
  const oneHot = predicted.map((_, index) => (index === trueClass ? 1 : 0))
  return crossEntropy(smoothLabels(oneHot, epsilon), predicted, base)
}
