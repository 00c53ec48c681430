import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { toLocal } from '@/lib/assessment/to-local'
import { zoneClock } from '@/lib/assessment/zone-clock'

describe('dayAt', () => {
  it('is the date on the wall of the course, not of the server', () => {
    const at = Date.parse('2026-07-01T22:30:00Z')
    expect(dayAt(at, zoneClock('UTC'))).toBe('2026-07-01')
    expect(dayAt(at, zoneClock('Europe/Berlin'))).toBe('2026-07-02')
    expect(dayAt(at, zoneClock('Pacific/Honolulu'))).toBe('2026-07-01')
  })

  it('changes at midnight, also on the day the clock is put forward', () => {
    const clock = zoneClock('Europe/Berlin')
    expect(dayAt(Date.parse('2026-03-28T22:59:59.999Z'), clock)).toBe('2026-03-28')
    expect(dayAt(Date.parse('2026-03-28T23:00:00Z'), clock)).toBe('2026-03-29')
    expect(dayAt(Date.parse('2026-03-29T21:59:59Z'), clock)).toBe('2026-03-29')
    expect(dayAt(Date.parse('2026-03-29T22:00:00Z'), clock)).toBe('2026-03-30')
  })

  it('is the date of what the clock shows', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Auckland')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zones, (at, zone) => {
        expect(dayAt(at, zoneClock(zone))).toBe(toLocal(at, zone).slice(0, 10))
      }),
      { numRuns: 60 },
    )
  })
})

describe('mondayOf', () => {
  it('is the day itself on a Monday and six days back on a Sunday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
  })

  it('of the first days of a year may lie in the year before', () => {
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
    expect(mondayOf('2024-03-01')).toBe('2024-02-26')
  })

  it('is a Monday of the last seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10)
        const monday = Date.parse(mondayOf(day))
        const back = (Date.parse(day) - monday) / 86_400_000
        expect(new Date(monday).getUTCDay()).toBe(1)
        expect(back >= 0 && back <= 6).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
