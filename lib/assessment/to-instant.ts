/** The moment a wall clock of a course shows, through every change of its clocks. */
import type { LocalDateTime } from './local-date-time'
import { offsetAt, zoneClock } from './zone-clock'

export type WallClock = {
  readonly timeZone: string
  /** Where the clock shows the time twice, a beginning is the first of the two and an end the second. */
  readonly edge: 'start' | 'end'
}

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * Milliseconds since the epoch. A time the clock skips is the first moment after the skip; one it shows twice is taken in the student's
 * favour: the earlier for a beginning, the later for an end.
 * @throws RangeError if the time zone is not one that is known.
 * @example toInstant('2026-03-29T02:30', { timeZone: 'Europe/Berlin', edge: 'end' }) // 2026-03-29T01:00Z, shown as 03:00
 */
export function toInstant(local: LocalDateTime, { timeZone, edge }: WallClock): number {
  const clock = zoneClock(timeZone)
  const shown = Date.parse(`${local}:00.000Z`)
  const before = offsetAt(shown - MILLISECONDS_PER_DAY, clock)
  const after = offsetAt(shown + MILLISECONDS_PER_DAY, clock)
  const moments = [shown - before, shown - after].filter((moment) => moment + offsetAt(moment, clock) === shown)
  if (moments.length === 0) return endOfSkip({ from: shown - after, to: shown - before, clock })
  return edge === 'start' ? Math.min(...moments) : Math.max(...moments)
}

type Skip = { readonly from: number; readonly to: number; readonly clock: Intl.DateTimeFormat }

/** The first moment in (from, to] at which the clock has gone forward. */
function endOfSkip({ from, to, clock }: Skip): number {
  const skipped = offsetAt(to, clock)
  let [early, late] = [from, to]
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (offsetAt(middle, clock) === skipped) late = middle
    else early = middle
  }
  return late
}
