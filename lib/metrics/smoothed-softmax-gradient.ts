/** Gradient of the label-smoothed softmax loss with respect to the logits. */
import { requireClassIndex } from './require-class-index'
import { smoothLabels } from './smooth-labels'
import { softmaxCrossEntropyGradient } from './softmax-cross-entropy-gradient'

/**
 * Gradient softmax(z)ₖ − yₖ of the cross-entropy (in nats) of a smoothed one-hot target with respect to the logits: 1 − ε on the
 * true class, ε/(K − 1) on each other, the smoothing of `smoothLabels`. Classes count from 0. A pure number per logit.
 * Range: entries in [−1, 1] that sum to 0 to within rounding.
 * @throws RangeError if there are fewer than two logits or one is not valid, trueClass is not one of their indices, or ε is not in
 * [0, 1].
 * @example smoothedSoftmaxGradient(0, [0, 0], 0.1) // [−0.4, 0.4] = [0.5 − 0.9, 0.5 − 0.1]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3 and §7.5.1.
 */
export function smoothedSoftmaxGradient(
  trueClass: number,
  logits: readonly number[],
  epsilon: number,
): readonly number[] {
  requireClassIndex(trueClass, logits.length)
  const oneHot = logits.map((_, index) => (index === trueClass ? 1 : 0))
  return softmaxCrossEntropyGradient(smoothLabels(oneHot, epsilon), logits)
}
