/** The distribution of the variable in the rows. */
import { compensatedSum } from './compensated-sum'
import { requireJointDistribution } from './require-joint-distribution'

/**
 * Marginal distribution p(x) = Σ_y p(x, y) of the variable in the rows of a joint distribution: the sum of each row.
 * A pure number per row. Range: a probability vector.
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1.
 * @example rowMarginals([[0.5, 0.25], [0, 0.25]]) // [0.75, 0.25]
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2.
 */
export function rowMarginals(joint: readonly (readonly number[])[]): readonly number[] {
  requireJointDistribution(joint)
  return joint.map((row) => compensatedSum(row))
}
