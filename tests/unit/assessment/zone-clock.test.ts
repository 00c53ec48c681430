import { describe, expect, it } from 'vitest'
import { offsetAt, zoneClock } from '@/lib/assessment/zone-clock'

const hour = 3_600_000
const offset = (moment: string, timeZone: string) => offsetAt(Date.parse(moment), zoneClock(timeZone)) / hour

describe('offsetAt', () => {
  it('knows winter and summer, halves and quarters of hours, and days ahead', () => {
    expect(offset('2026-01-15T12:00Z', 'Europe/Berlin')).toBe(1)
    expect(offset('2026-07-15T12:00Z', 'Europe/Berlin')).toBe(2)
    expect(offset('2026-07-15T12:00Z', 'Asia/Kathmandu')).toBe(5.75)
    expect(offset('2026-01-15T12:00Z', 'Pacific/Kiritimati')).toBe(14)
    expect(offset('2026-01-15T12:00Z', 'Pacific/Pago_Pago')).toBe(-11)
    expect(offset('2026-01-15T12:00Z', 'UTC')).toBe(0)
  })

  it('changes at the very second the clock does, within the second before not', () => {
    expect(offset('2026-03-29T00:59:59.999Z', 'Europe/Berlin')).toBe(1)
    expect(offset('2026-03-29T01:00:00.000Z', 'Europe/Berlin')).toBe(2)
    expect(offset('2026-10-25T00:59:59.999Z', 'Europe/Berlin')).toBe(2)
    expect(offset('2026-10-25T01:00:00.000Z', 'Europe/Berlin')).toBe(1)
  })

  it('is right around midnight, at the turn of the year and before the epoch', () => {
    expect(offset('2026-06-30T22:00Z', 'Europe/Berlin')).toBe(2)
    expect(offset('2026-12-31T23:30Z', 'Europe/Berlin')).toBe(1)
    expect(offset('1969-07-20T20:17:40.500Z', 'America/New_York')).toBe(-4)
  })

  it('refuses a zone that is not known', () => {
    expect(() => zoneClock('Mars/Olympus')).toThrow(RangeError)
  })
})
