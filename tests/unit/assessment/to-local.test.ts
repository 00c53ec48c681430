import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant } from '@/lib/assessment/to-instant'
import { toLocal } from '@/lib/assessment/to-local'

describe('what the clock on the wall shows', () => {
  it('is local time to the minute', () => {
    expect(toLocal(Date.parse('2026-07-01T10:00:59Z'), 'Europe/Berlin')).toBe('2026-07-01T12:00')
    expect(toLocal(Date.parse('2026-01-01T03:30:00Z'), 'America/New_York')).toBe('2025-12-31T22:30')
    expect(toLocal(Date.parse('2026-01-01T00:00:00Z'), 'Asia/Kathmandu')).toBe('2026-01-01T05:45')
  })

  it('goes over the skipped hour in spring', () => {
    expect(toLocal(Date.parse('2026-03-29T00:59:00Z'), 'Europe/Berlin')).toBe('2026-03-29T01:59')
    expect(toLocal(Date.parse('2026-03-29T01:00:00Z'), 'Europe/Berlin')).toBe('2026-03-29T03:00')
  })

  it('is not known in a zone that is none', () => {
    expect(() => toLocal(0, 'Europe/Nowhere')).toThrow(RangeError)
  })

  it('comes back from the moment it stands for', () => {
    const minute = fc.integer({ min: 0, max: 60_000_000 }).map((minutes) => minutes * 60_000)
    const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Phoenix', 'Asia/Kolkata')
    fc.assert(
      fc.property(minute, zone, (at, timeZone) => {
        expect(toInstant(toLocal(at, timeZone), { timeZone, edge: 'start' })).toBeLessThanOrEqual(at)
        expect(toInstant(toLocal(at, timeZone), { timeZone, edge: 'end' })).toBeGreaterThanOrEqual(at)
      }),
    )
  })
})
