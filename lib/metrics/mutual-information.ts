/** What two variables say of each other. */
import { compensatedSum } from './compensated-sum'
import { natsToBase } from './log-in-base'
import { logRatio } from './log-ratio'
import { requireBase } from './require-base'
import { requireJointDistribution } from './require-joint-distribution'
import { transpose } from './transpose'

/**
 * Mutual information I(X; Y) = Σ p(x, y) log(p(x, y)/(p(x) p(y))) of a joint distribution (rows x, columns y), in the unit of
 * `base` (2: bits, e: nats). Range [0, min(H(X), H(Y))]: 0 when X and Y are independent; symmetric. Near independence the
 * terms cancel, and a sum that rounding leaves below 0 is returned as 0.
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1 or the base is not a finite number greater than 1.
 * @example mutualInformation([[0.5, 0], [0, 0.5]]) // 1 bit: each tells the other
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.3, eq. 2.28.
 */
export function mutualInformation(joint: readonly (readonly number[])[], base = 2): number {
  requireJointDistribution(joint)
  requireBase(base)
  const columns = transpose(joint).map((column) => compensatedSum(column))
  const terms = joint.flatMap((row) => {
    const total = compensatedSum(row)
    return row.map((mass, column) => (mass > 0 ? mass * logRatio(mass / total, columns[column] ?? 0) : 0))
  })
  return Math.max(0, natsToBase(compensatedSum(terms), base))
}
