/** Gradient of cross-entropy with respect to the prediction. */
import { requireProbabilityVectorPair } from './require-probability-vector'

/**
 * Gradient ∂H(p, q)/∂qₖ = −pₖ/qₖ of the cross-entropy (in nats) with respect to the predicted probabilities, taken as free
 * numbers. A pure number per outcome. Range [−∞, 0]: −Infinity where q is 0 and p is not; 0 where p is 0, whatever q is.
 * @throws RangeError if p or q is not a probability vector or their lengths differ.
 * @example crossEntropyGradient([1, 0], [0.25, 0.75]) // [−4, 0]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3 (before the softmax's own derivative).
 */
export function crossEntropyGradient(p: readonly number[], q: readonly number[]): readonly number[] {
  requireProbabilityVectorPair(p, q)
  return p.map((mass, index) => (mass > 0 ? -mass / (q[index] ?? 0) : 0))
}
