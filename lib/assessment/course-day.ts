/** Days and weeks on the calendar of a course, as dates: `2026-11-23`. */
import { offsetAt } from './zone-clock'

const millisecondsPerDay = 86_400_000

/**
 * The date where the clock hangs, at a moment in milliseconds since the epoch.
 * @example dayAt(Date.parse('2026-07-01T22:30:00Z'), zoneClock('Europe/Berlin')) // 2026-07-02
 */
export function dayAt(at: number, clock: Intl.DateTimeFormat): string {
  return toDate(at + offsetAt(at, clock))
}

/**
 * The Monday of the week that a date lies in.
 * @example mondayOf('2026-11-29') // 2026-11-23
 */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00.000Z`)
  const daysSinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return toDate(at - daysSinceMonday * millisecondsPerDay)
}

function toDate(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
