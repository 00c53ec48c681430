/** What clocks show in a time zone. */

/** @throws RangeError if there is no such zone. */
export function zoneClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

/** How far the clock is ahead of UTC at a moment, in milliseconds; to the second, as it shows. */
export function offsetAt(at: number, clock: Intl.DateTimeFormat): number {
  const second = Math.floor(at / 1_000) * 1_000
  const shown = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]))
  const read = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
  const day = Date.UTC(read('year'), read('month') - 1, read('day'))
  return day + ((read('hour') * 60 + read('minute')) * 60 + read('second')) * 1_000 - second
}
