import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant } from '@/lib/assessment/to-instant'

const at = (local: string, timeZone: string, edge: 'start' | 'end' = 'start') =>
  new Date(toInstant(local, { timeZone, edge })).toISOString()

describe('toInstant', () => {
  it('reads the wall clock of the course: winter and summer in Berlin, half an hour in Kolkata, three quarters in Nepal', () => {
    expect(at('2026-01-15T23:59', 'Europe/Berlin')).toBe('2026-01-15T22:59:00.000Z')
    expect(at('2026-07-15T23:59', 'Europe/Berlin')).toBe('2026-07-15T21:59:00.000Z')
    expect(at('2026-07-15T12:00', 'Asia/Kolkata')).toBe('2026-07-15T06:30:00.000Z')
    expect(at('2026-07-15T12:00', 'Asia/Kathmandu')).toBe('2026-07-15T06:15:00.000Z')
    expect(at('2026-07-15T12:00', 'UTC')).toBe('2026-07-15T12:00:00.000Z')
  })

  it('takes the first moment after a time that the clock skips', () => {
    for (const edge of ['start', 'end'] as const) {
      expect(at('2026-03-29T02:00', 'Europe/Berlin', edge)).toBe('2026-03-29T01:00:00.000Z')
      expect(at('2026-03-29T02:30', 'Europe/Berlin', edge)).toBe('2026-03-29T01:00:00.000Z')
      expect(at('2026-03-08T02:59', 'America/New_York', edge)).toBe('2026-03-08T07:00:00.000Z')
      expect(at('2026-10-04T02:15', 'Australia/Lord_Howe', edge)).toBe('2026-10-03T15:30:00.000Z')
    }
    expect(at('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    expect(at('2026-03-29T01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z')
  })

  it('finds the end of the skip to the millisecond, from any minute of it', () => {
    for (let minute = 0; minute < 60; minute += 1) {
      const local = `2026-03-29T02:${String(minute).padStart(2, '0')}`
      expect(at(local, 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    }
  })

  it('takes a time that the clock shows twice in favour of the student: early to open, late to close', () => {
    expect(at('2026-10-25T02:30', 'Europe/Berlin', 'start')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2026-10-25T02:30', 'Europe/Berlin', 'end')).toBe('2026-10-25T01:30:00.000Z')
    expect(at('2026-11-01T01:30', 'America/New_York', 'start')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('2026-11-01T01:30', 'America/New_York', 'end')).toBe('2026-11-01T06:30:00.000Z')
    expect(at('2026-04-05T01:45', 'Australia/Lord_Howe', 'start')).toBe('2026-04-04T14:45:00.000Z')
    expect(at('2026-04-05T01:45', 'Australia/Lord_Howe', 'end')).toBe('2026-04-04T15:15:00.000Z')
  })

  it('has the leap day, and a day that Samoa skipped ends as it began', () => {
    expect(at('2028-02-29T12:00', 'America/Los_Angeles')).toBe('2028-02-29T20:00:00.000Z')
    expect(at('2011-12-30T12:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
    expect(at('2011-12-31T00:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
  })

  it('refuses a zone that is not known', () => {
    expect(() => toInstant('2026-01-15T23:59', { timeZone: 'Europe/Nowhere', edge: 'start' })).toThrow(RangeError)
  })

  it('never goes backwards: a later wall clock is no earlier moment, and a beginning is no later than an end', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago']
    const minute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
    const local = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16)
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, fc.integer({ min: 0, max: 180 }), (timeZone, first, gap) => {
        for (const edge of ['start', 'end'] as const) {
          expect(toInstant(local(first), { timeZone, edge })).toBeLessThanOrEqual(
            toInstant(local(first + gap), { timeZone, edge }),
          )
        }
        const start = toInstant(local(first), { timeZone, edge: 'start' })
        expect(start).toBeLessThanOrEqual(toInstant(local(first), { timeZone, edge: 'end' }))
      }),
    )
  })

  it('comes back as the same wall clock wherever the clock shows it', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const hours = fc.integer({ min: Date.UTC(2026, 0, 1) / 3_600_000, max: Date.UTC(2027, 0, 1) / 3_600_000 })
    fc.assert(
      fc.property(hours, (hour) => {
        const local = new Date(hour * 3_600_000).toISOString().slice(0, 16)
        fc.pre(local !== '2026-03-29T02:00')
        const moment = toInstant(local, { timeZone: 'Europe/Berlin', edge: 'end' })
        expect(shown.format(moment).replace(' ', 'T')).toBe(local)
      }),
    )
  })
})
