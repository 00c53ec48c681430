import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, atTime } from '@/lib/assessment/add-days'

describe('days on a calendar', () => {
  it('keep the time of day whatever the clocks do', () => {
    expect(addDays('2026-03-28T23:59', 1)).toBe('2026-03-29T23:59')
    expect(addDays('2026-10-24T02:30', 1)).toBe('2026-10-25T02:30')
  })

  it('go over the ends of months, years and February', () => {
    expect(addDays('2024-02-28T08:00', 1)).toBe('2024-02-29T08:00')
    expect(addDays('2026-02-28T08:00', 1)).toBe('2026-03-01T08:00')
    expect(addDays('2026-01-01T00:00', -1)).toBe('2025-12-31T00:00')
  })

  it('add up, and come back', () => {
    const days = fc.integer({ min: -3_000, max: 3_000 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(addDays('2026-11-23T20:00', a), b)).toBe(addDays('2026-11-23T20:00', a + b))
      }),
    )
  })
})

describe('another time of the same day', () => {
  it('keeps the day', () => {
    expect(atTime('2026-11-23T20:03', '23:59')).toBe('2026-11-23T23:59')
  })
})
