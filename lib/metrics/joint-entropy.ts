/** Entropy of two variables together. */
import { entropy } from './entropy'
import { requireJointDistribution } from './require-joint-distribution'

/**
 * Joint entropy H(X, Y) = −Σ p(x, y) log p(x, y) of a joint distribution (rows x, columns y), in the unit of `base` (2: bits, e: nats).
 * Range [max(H(X), H(Y)), H(X) + H(Y)]: the sum when X and Y are independent. A term with p = 0 adds 0.
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1 or the base is not a finite number greater than 1.
 * @example jointEntropy([[0.5, 0], [0.25, 0.25]]) // 1.5 bits = 0.5·1 + 0.25·2 + 0.25·2
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2, eq. 2.8.
 */
export function jointEntropy(joint: readonly (readonly number[])[], base = 2): number {
  requireJointDistribution(joint)
  return entropy(joint.flat(), base)
}
