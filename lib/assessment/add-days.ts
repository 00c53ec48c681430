/** Days on a calendar. */
import type { LocalDateTime } from './local-date-time'

const millisecondsPerDay = 86_400_000

/**
 * The same time of day so many days later: on the wall, whatever the clocks do in between.
 * @example addDays('2026-03-28T23:59', 1) // 2026-03-29T23:59
 */
export function addDays(local: LocalDateTime, days: number): LocalDateTime {
  const moved = Date.parse(`${local}:00.000Z`) + days * millisecondsPerDay
  return new Date(moved).toISOString().slice(0, local.length)
}

/** The same day at another time, like `23:59`. */
export function atTime(local: LocalDateTime, time: string): LocalDateTime {
  return `${local.slice(0, 'YYYY-MM-DD'.length)}T${time}`
}
