/** Whether something becomes rarer from week to week. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'

/** One person's tries of one week, and those that count. `week` counts weeks from anywhere. */
export type WeeklyCount = { readonly week: number; readonly n: number; readonly count: number }

export type WeeklyTrend = {
  /** Change of the share in a week: −0.05 is five points fewer. */
  readonly perWeek: number
  /** 95 %; null of one person, and where no person is off the line. */
  readonly interval: Interval | null
  /** Correlation of making it with the week, in [−1, 1]; null where all or none do. */
  readonly correlation: number | null
}

/**
 * Slope of the share on the week by least squares over all tries, b = Σ(w − w̄)c/Σn(w − w̄)², with the error of clusters: residuals of one person add up
 * before they are squared, times k/(k − 1) for k persons, and Student's quantile with k − 1 degrees of freedom. Null where the weeks do not differ.
 * @example one person's 1 of 1 in week 0 and 0 of 1 in week 1: perWeek −1, correlation −1
 * Source: Liang & Zeger, Biometrika 73 (1986); small-sample factor as Cameron & Miller, J. Human Resources 50 (2015), §VI.
 */
export function weeklyTrend(persons: readonly (readonly WeeklyCount[])[]): WeeklyTrend | null {
  const all = persons.flat().filter((row) => row.n > 0)
  // Weeks that are the same have a mean a rounding away from them.
  if (new Set(all.map(({ week }) => week)).size < 2) return null
  const n = sumOf(all, (row) => row.n)
  const meanWeek = sumOf(all, (row) => row.n * row.week) / n
  const share = sumOf(all, (row) => row.count) / n
  const spread = sumOf(all, (row) => row.n * (row.week - meanWeek) ** 2)
  const perWeek = sumOf(all, (row) => (row.week - meanWeek) * row.count) / spread
  const ofShares = n * share * (1 - share)
  const fitted = ({ week }: WeeklyCount) => share + perWeek * (week - meanWeek)
  const residuals = persons.map((rows) =>
    sumOf(rows, (row) => (row.week - meanWeek) * (row.count - row.n * fitted(row))),
  )
  return {
    perWeek,
    interval: trendInterval({ perWeek, spread, residuals }),
    correlation: ofShares > 0 ? Math.min(1, Math.max(-1, perWeek * Math.sqrt(spread / ofShares))) : null,
  }
}

export function trendInterval({
  perWeek,
  spread,
  residuals,
}: {
  readonly perWeek: number
  readonly spread: number
  readonly residuals: readonly number[]
}): Interval | null {
  const persons = residuals.length
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0)
  if (persons < 2 || !(squares > 0)) return null
  const error = Math.sqrt((persons / (persons - 1)) * squares) / spread
  const half = tQuantile(COVERAGE, persons - 1) * error
  return { low: perWeek - half, high: perWeek + half }
}

function sumOf(rows: readonly WeeklyCount[], of: (row: WeeklyCount) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0)
}
