/** Whether something becomes rarer from week to week, where only sums over each person's weeks were kept. */
import { trendInterval, type WeeklyTrend } from './weekly-trend'

/** One person's tries of all weeks, and those that count; weeks numbered by whole numbers from anywhere. */
export type WeekSums = {
  readonly n: number
  readonly count: number
  /** Over the tries, Σ of the week's number and of its square; over those that count, Σ of its number. */
  readonly weekSum: number
  readonly weekSquareSum: number
  readonly weekCountSum: number
}

/** Of the terms of a residual: what is left of them below is rounding. */
const ROUNDING = 1e-12

/**
 * What `weeklyTrend` says of the weeks themselves: the slope, its interval by clusters and the correlation need no more than these sums. Weeks are
 * counted from near their mean first, which is exact, so that squares of great numbers do not cancel.
 * @throws RangeError if a sum is not a whole number below 2⁵³.
 * @example one person's 1 of 1 in week 0 and 0 of 1 in week 1: n 2, count 1, sums 1, 1, 0: perWeek −1, correlation −1
 */
export function weeklyTrendOfSums(persons: readonly WeekSums[]): WeeklyTrend | null {
  for (const sums of persons) requireWhole(sums)
  const [all, own] = [totalOf(persons), persons.filter(({ n }) => n > 0)]
  if (all.n === 0) return null
  const from = Math.round(all.weekSum / all.n)
  const centred = own.map((sums) => countedFrom(sums, from))
  const { n, count, weekSum, weekSquareSum, weekCountSum } = totalOf(centred)
  const [meanWeek, share] = [weekSum / n, count / n]
  const spread = weekSquareSum - weekSum * meanWeek
  if (!(spread > 0)) return null
  const perWeek = (weekCountSum - meanWeek * count) / spread
  const ofShares = n * share * (1 - share)
  const residuals = centred.map((sums) => {
    const around = sums.weekSum - meanWeek * sums.n
    const squares = sums.weekSquareSum - 2 * meanWeek * sums.weekSum + meanWeek * meanWeek * sums.n
    const residual = sums.weekCountSum - meanWeek * sums.count - share * around - perWeek * squares
    return Math.abs(residual) > ROUNDING * (sums.n + sums.weekSquareSum) ? residual : 0
  })
  return {
    perWeek,
    interval: trendInterval({ perWeek, spread, residuals }),
    correlation: ofShares > 0 ? Math.min(1, Math.max(-1, perWeek * Math.sqrt(spread / ofShares))) : null,
  }
}

function countedFrom({ n, count, weekSum, weekSquareSum, weekCountSum }: WeekSums, from: number): WeekSums {
  return {
    n,
    count,
    weekSum: weekSum - from * n,
    weekSquareSum: weekSquareSum - 2 * from * weekSum + from * from * n,
    weekCountSum: weekCountSum - from * count,
  }
}

function totalOf(persons: readonly WeekSums[]): WeekSums {
  const sumOf = (of: (sums: WeekSums) => number) => persons.reduce((sum, own) => sum + of(own), 0)
  return {
    n: sumOf(({ n }) => n),
    count: sumOf(({ count }) => count),
    weekSum: sumOf(({ weekSum }) => weekSum),
    weekSquareSum: sumOf(({ weekSquareSum }) => weekSquareSum),
    weekCountSum: sumOf(({ weekCountSum }) => weekCountSum),
  }
}

function requireWhole(sums: WeekSums): void {
  const wrong = Object.entries(sums).find(([name, value]) => isSum(name) && !Number.isSafeInteger(value))
  if (wrong !== undefined) throw new RangeError(`expected a whole number for ${wrong[0]}, got ${wrong[1]}`)
}

/** A person may be named beside their sums. */
function isSum(name: string): boolean {
  return ['n', 'count', 'weekSum', 'weekSquareSum', 'weekCountSum'].includes(name)
}
