/** Weeks of a course by their Mondays, YYYY-MM-DD. */
import 'server-only'

const WEEK = 7 * 86_400_000

/** The Monday so many weeks later; earlier with a number below 0. */
export function weeksAfter(monday: string, weeks: number): string {
  return new Date(Date.parse(monday) + weeks * WEEK).toISOString().slice(0, monday.length)
}

/** From one Monday to another, both of them; none where the second is earlier. */
export function mondaysBetween(first: string, last: string): readonly string[] {
  const count = Math.round((Date.parse(last) - Date.parse(first)) / WEEK) + 1
  return Array.from({ length: Math.max(0, count) }, (_, place) => weeksAfter(first, place))
}
