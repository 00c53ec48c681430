/** Entropy left in one variable once the other is known. */
import { compensatedSum } from './compensated-sum'
import { natsToBase } from './log-in-base'
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'
import { requireBase } from './require-base'
import { requireJointDistribution } from './require-joint-distribution'

/**
 * Conditional entropy H(Y|X) = −Σ p(x, y) log(p(x, y)/p(x)) of the column Y when the row X is known, in the unit of `base`
 * (2: bits, e: nats). For the other way round see `conditionalEntropyOfRow`.
 * Range [0, H(Y)]: 0 when the row settles the column, H(Y) when the two are independent. An impossible row adds 0.
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1 or the base is not a finite number greater than 1.
 * @example conditionalEntropy([[0.25, 0.25], [0.5, 0]]) // 0.5 bits = 0.5·1 + 0.5·0
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2, eq. 2.10–2.13.
 */
export function conditionalEntropy(joint: readonly (readonly number[])[], base = 2): number {
  requireJointDistribution(joint)
  requireBase(base)
  return Math.max(0, natsToBase(compensatedSum(joint.flatMap(rowTerms)), base))
}

/** −p(x, y) ln(p(x, y)/p(x)) for each column y. */
function rowTerms(row: readonly number[]): readonly number[] {
  const total = compensatedSum(row)
  return row.map((mass, column) => (mass > 0 ? -mass * logShare({ mass, total, row, column }) : 0))
}

type Share = {
  readonly mass: number
  readonly total: number
  readonly row: readonly number[]
  readonly column: number
}

/** ln(mass/total). For more than half of the row by what the others leave, so that a share close to 1 keeps its small logarithm. */
function logShare({ mass, total, row, column }: Share): number {
  if (mass <= total / 2) return portableLog(mass) - portableLog(total)
  return portableLog1p(-compensatedSum(row.filter((_, index) => index !== column)) / total)
}
