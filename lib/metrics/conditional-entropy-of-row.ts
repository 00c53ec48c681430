/** Entropy left in the row once the column is known. */
import { conditionalEntropy } from './conditional-entropy'
import { requireJointDistribution } from './require-joint-distribution'
import { transpose } from './transpose'

/**
 * Conditional entropy H(X|Y) = −Σ p(x, y) log(p(x, y)/p(y)) of the row X when the column Y is known, in the unit of `base`
 * (2: bits, e: nats): `conditionalEntropy` of the matrix turned round. Range [0, H(X)].
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1 or the base is not a finite number greater than 1.
 * @example conditionalEntropyOfRow([[0.25, 0.5], [0.25, 0]]) // 0.5 bits = 0.5·1 + 0.5·0
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2, eq. 2.10–2.13.
 */
export function conditionalEntropyOfRow(joint: readonly (readonly number[])[], base = 2): number {
  requireJointDistribution(joint)
  return conditionalEntropy(transpose(joint), base)
}
