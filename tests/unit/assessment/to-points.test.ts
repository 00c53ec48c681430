import { describe, expect, it } from 'vitest'
import { toPoints } from '@/lib/assessment/to-points'

describe('toPoints', () => {
  it('keeps whole points, halves and what decimals come to', () => {
    expect([7, 0.5, 10 * 0.7, 0.1 + 0.2].map(toPoints)).toEqual([7, 0.5, 7, toPoints(0.3)])
    expect(Math.abs(toPoints(0.1) - 0.1)).toBeLessThan(1.2e-10)
  })

  it('refuses what is no number of points', () => {
    for (const points of [Number.NaN, Number.POSITIVE_INFINITY, -2e6])
      expect(() => toPoints(points)).toThrow(RangeError)
  })
})
