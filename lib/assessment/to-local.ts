/** What the clock on the wall of a course shows at a moment. */
import type { LocalDateTime } from './local-date-time'
import { offsetAt, zoneClock } from './zone-clock'

/**
 * To the minute, without seconds: the inverse of `toInstant` outside the hours a clock skips or shows twice.
 * @throws RangeError if the time zone is not one that is known.
 * @example toLocal(Date.parse('2026-07-01T10:00:59Z'), 'Europe/Berlin') // 2026-07-01T12:00
 */
export function toLocal(at: number, timeZone: string): LocalDateTime {
  return new Date(at + offsetAt(at, zoneClock(timeZone))).toISOString().slice(0, 'YYYY-MM-DDThh:mm'.length)
}
