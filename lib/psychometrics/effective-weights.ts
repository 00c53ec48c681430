/** What each item weighs in the differences between students, beside what it was meant to weigh. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { covariance } from './covariance'
import type { CompleteMarks } from './mark-table'

export type EffectiveWeight = {
  /** In per cent; null where the covariance is negative, below two attempts, and where no total differs. */
  readonly effectiveWeight: number | null
  /** The more students got here, the less they got in all: the key may be wrong. */
  readonly isCovarianceNegative: boolean
}

/**
 * 100·√cov(x_i, X)/Σ_j √cov(x_j, X), the sum over items with cov ≥ 0; those that are not null add up to 100 where any is above 0. 0 for an item
 * with maximum 0 and for one whose marks do not vary.
 * @example marks 1 1, 1 0, 0 0 (a row an attempt): both covariances with the totals are 1/2 → 50 and 50
 * Source: Moodle, Quiz statistics calculations, "Effective question weight".
 */
export function effectiveWeights({ maxMarks, columns, totals }: CompleteMarks): readonly EffectiveWeight[] {
  const covariances = columns.map((marks, item) => (maxMarks[item] === 0 ? 0 : covariance(marks, totals)))
  const roots = covariances.map((value) => (value !== null && value >= 0 ? Math.sqrt(value) : null))
  const sum = compensatedSum(roots.map((root) => root ?? 0))
  return roots.map((root, item) => ({
    effectiveWeight: weightOf(root, { sum, isConstant: maxMarks[item] === 0 || isConstant(columns[item] ?? []) }),
    isCovarianceNegative: (covariances[item] ?? 0) < 0,
  }))
}

function weightOf(
  root: number | null,
  { sum, isConstant }: { readonly sum: number; readonly isConstant: boolean },
): number | null {
  if (root === null) return null
  if (isConstant) return 0
  return sum > 0 ? (100 * root) / sum : null
}

/** One attempt tells nothing of how marks vary. */
function isConstant(marks: readonly number[]): boolean {
  return covariance(marks, marks) === 0
}

/**
 * Intended weight 100·max_i/Σ max, in per cent; null where all maxima are 0.
 * @example intendedWeights([1, 3]) // [25, 75]
 */
export function intendedWeights(maxMarks: readonly number[]): readonly (number | null)[] {
  const sum = compensatedSum(maxMarks)
  return maxMarks.map((maxMark) => (sum > 0 ? (100 * maxMark) / sum : null))
}
