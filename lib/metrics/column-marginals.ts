/** The distribution of the variable in the columns. */
import { requireJointDistribution } from './require-joint-distribution'
import { rowMarginals } from './row-marginals'
import { transpose } from './transpose'

/**
 * Marginal distribution p(y) = Σ_x p(x, y) of the variable in the columns of a joint distribution: the sum of each column.
 * A pure number per column. Range: a probability vector.
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1.
 * @example columnMarginals([[0.5, 0.25], [0, 0.25]]) // [0.5, 0.5]
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2.
 */
export function columnMarginals(joint: readonly (readonly number[])[]): readonly number[] {
  requireJointDistribution(joint)
  return rowMarginals(transpose(joint))
}
