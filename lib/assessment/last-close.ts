/** When the time of the last student is over: nothing that waits for the close is told before it. */
import type { Accommodation } from './accommodation'
import { resolveSchedule, type ScheduleFor } from './schedule'

type LastClose = Omit<ScheduleFor, 'accommodations'> & {
  /** Of each student who has any, from the general to the particular. */
  readonly given: Iterable<readonly Accommodation[]>
  /**
   * When the last attempt that is open ends, null for never; left out where none is open. It may end after every close: who was given more
   * time keeps it in an attempt when it is taken away.
   */
  readonly openUntil: number | null | undefined
}

/** Milliseconds since the epoch; null for never. An accommodation that nobody has holds nothing up. */
export function lastClose({ definition, timeZone, given, openUntil }: LastClose): number | null {
  const closes = [[], ...given].map((accommodations) => {
    return resolveSchedule({ definition, timeZone, accommodations }).closesAt
  })
  const ends = openUntil === undefined ? closes : [...closes, openUntil]
  return ends.some((each) => each === null) ? null : Math.max(...ends.map(Number))
}
