import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '@/lib/mastery/normal-cdf'

describe('the normal distribution function', () => {
  // From erfc of Python 3's math module.
  it.each([
    [-8, 6.220960574271819e-16],
    [-3, 0.0013498980316300957],
    [-1, 0.15865525393145707],
    [-0.5, 0.3085375387259869],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [5, 0.9999997133484281],
  ])('of %d agrees with a reference', (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 14)
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-7)
  })
  it('is a half at 0, 0.95 at 1.6449 and reaches 0 and 1 at the ends', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 14)
    expect(normalCdf(1.6448536269514722)).toBeCloseTo(0.95, 14)
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
    expect(normalCdf(-40)).toBe(0)
  })
  it('is symmetric and never falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (x, step) => {
          expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 13)
          expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-14)
        },
      ),
    )
  })
  it('refuses NaN', () => {
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError)
  })
})
