/** Gradient of softmax cross-entropy with respect to the logits. */
import { requireTargetForLogits } from './require-target-for-logits'
import { shiftedExponentials } from './shifted-exponentials'

/**
 * Gradient ∂L/∂zₖ = softmax(z)ₖ − yₖ of the cross-entropy (in nats) with respect to the logits. A pure number per logit.
 * Range: entries in [−1, 1] that sum to 0 to within rounding. The greatest class is taken as (1 − yₖ) − Σ of the others'
 * probabilities, so that a nearly perfect prediction still shows its small error.
 * @throws RangeError if target is not a probability vector, or logits are not valid or not as many.
 * @example softmaxCrossEntropyGradient([1, 0], [0, 0]) // [−0.5, 0.5]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3; C. Bishop, PRML (2006), eq. 4.109.
 */
export function softmaxCrossEntropyGradient(target: readonly number[], logits: readonly number[]): readonly number[] {
  requireTargetForLogits(target, logits)
  const { exponentials, greatestIndex, rest } = shiftedExponentials(logits, 1)
  const total = 1 + rest
  return exponentials.map((value, index) => {
    const mass = target[index] ?? 0
    return index === greatestIndex ? 1 - mass - rest / total : value / total - mass
  })
}
