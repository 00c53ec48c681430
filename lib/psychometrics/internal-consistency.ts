/** How far the items of a quiz measure one thing, and what that leaves of a score's precision. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import type { CompleteMarks } from './mark-table'
import { variance } from './variance'

export type InternalConsistency = {
  /** Coefficient of internal consistency, in per cent, ≤ 100: Cronbach's α × 100. */
  readonly internalConsistency: number | null
  /** Share of the SD that is error, in per cent, ≥ 0. */
  readonly errorRatio: number | null
  /** Of a score, in marks. */
  readonly standardError: number | null
}

/**
 * 100·p/(p − 1)·(1 − Σ var x_i / var X) over p items; error ratio 100·√(1 − CIC/100); standard error = error ratio·SD/100. Null below two
 * attempts or two items, and where no total differs. Moodle shows none below three attempts; the formula needs two.
 * @example marks 1 1, 1 0, 0 0 (a row an attempt): 2·(1 − (1/3 + 1/3)/1) → 66.6… %, error ratio 57.7… %, standard error 0.577… marks
 * Source: Cronbach, Psychometrika 16 (1951); Moodle, Quiz statistics calculations.
 */
export function internalConsistency({ columns, totals }: CompleteMarks): InternalConsistency {
  const ofTotal = variance(totals)
  if (ofTotal === null || !(ofTotal > 0) || columns.length < 2) {
    return { internalConsistency: null, errorRatio: null, standardError: null }
  }
  const ofItems = compensatedSum(columns.map((marks) => variance(marks) ?? 0))
  const alpha = (columns.length / (columns.length - 1)) * (1 - ofItems / ofTotal)
  const errorShare = Math.sqrt(Math.max(0, 1 - alpha))
  return {
    internalConsistency: 100 * Math.min(1, alpha),
    errorRatio: 100 * errorShare,
    standardError: errorShare * Math.sqrt(ofTotal),
  }
}
