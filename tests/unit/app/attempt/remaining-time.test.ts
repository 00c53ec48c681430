import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { announcement, clockText } from '@/app/components/attempt/room/remaining-time'

describe('clockText', () => {
  it.each([
    [3_725, '1:02:05'],
    [65, '1:05'],
    [59.2, '1:00'],
    [9, '0:09'],
    [0, '0:00'],
    [-5, '0:00'],
  ])('shows %s seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})

describe('announcement', () => {
  it('is made as ten, five and one minutes are passed', () => {
    expect(announcement({ beforeSeconds: 600.4, nowSeconds: 599.9 })).toBe(10)
    expect(announcement({ beforeSeconds: 301, nowSeconds: 300 })).toBe(5)
    expect(announcement({ beforeSeconds: 61, nowSeconds: 59 })).toBe(1)
    expect(announcement({ beforeSeconds: 500, nowSeconds: 499 })).toBeNull()
  })

  it('says only the last of those a sleeping laptop has passed, and nothing after the end', () => {
    expect(announcement({ beforeSeconds: 900, nowSeconds: 30 })).toBe(1)
    expect(announcement({ beforeSeconds: 900, nowSeconds: -1 })).toBeNull()
  })

  it('is made three times at most, however the clock ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_200 }), { minLength: 2, maxLength: 60 }), (moments) => {
        const falling = moments.toSorted((a, b) => b - a)
        const said = falling
          .slice(1)
          .map((nowSeconds, place) => announcement({ beforeSeconds: falling[place] ?? 0, nowSeconds }))
          .filter((minutes) => minutes !== null)
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })
})
