/** Gradient of binary cross-entropy with respect to the logit. */
import { requireProbability } from './require-probability'
import { sigmoid } from './sigmoid'

/**
 * Gradient ∂L/∂z = σ(z) − y of the binary cross-entropy (in nats) with respect to the logit z, as (1 − y) σ(z) − y σ(−z), which
 * keeps the small error of a nearly perfect prediction. A pure number. Range [−1, 1].
 * @throws RangeError if y is not in [0, 1] or the logit is NaN.
 * @example binaryCrossEntropyGradient(1, 0) // −0.5
 * Source: C. Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.91.
 */
export function binaryCrossEntropyGradient(label: number, logit: number): number {
  requireProbability(label, 'label')
  return (1 - label) * sigmoid(logit) - label * sigmoid(-logit)
}
