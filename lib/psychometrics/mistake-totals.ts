/** Mistakes with all weeks taken together. */
import type { MistakeTally, MistakeTotal } from './tally-rows'

const millisecondsPerWeek = 7 * 86_400_000
const firstMonday = Date.parse('1970-01-05')

/**
 * How many weeks after that of Monday, 5 January 1970 the week of a Monday is.
 * @example weekNumber('1970-01-12') // 1
 */
export function weekNumber(monday: string): number {
  return Math.round((Date.parse(monday) - firstMonday) / millisecondsPerWeek)
}

/**
 * One row an objective and mistake. All sums are whole numbers below 2⁵³ for any class, so that their order does not matter.
 * @example of 2 opportunities in week 3 and 1 in week 5, with it: opportunities 3, count 1, weekSum 11, weekSquareSum 43, weekCountSum 5
 */
export function mistakeTotals(rows: readonly MistakeTally[]): readonly MistakeTotal[] {
  const totals = new Map<string, MistakeTotal>()
  for (const { objectiveId, mistake, week, opportunities, count } of rows) {
    const key = `${objectiveId} ${mistake}`
    const number = weekNumber(week)
    const sum = totals.get(key)
    totals.set(key, {
      objectiveId,
      mistake,
      opportunities: (sum?.opportunities ?? 0) + opportunities,
      count: (sum?.count ?? 0) + count,
      weekSum: (sum?.weekSum ?? 0) + number * opportunities,
      weekSquareSum: (sum?.weekSquareSum ?? 0) + number * number * opportunities,
      weekCountSum: (sum?.weekCountSum ?? 0) + number * count,
    })
  }
  return [...totals.values()]
}
