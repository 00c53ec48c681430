import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesPowerOfTwo, toScaled } from '@/lib/metrics/binary-scale'

const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true })

describe('the mantissa and the exponent of a number', () => {
  it.each([
    [12, 0.75, 4],
    [1, 1, 0],
    [2, 1, 1],
    [0.1, 0.8, -3],
    [1.4, 1.4, 0],
    [1.5, 0.75, 1],
    [5e-324, 1, -1074],
    [2.2250738585072014e-308, 1, -1022],
    [1.1125369292536007e-308, 1, -1023],
    [2 ** 1023, 1, 1023],
  ])('of %d are %d and %i', (x, mantissa, exponent) => {
    expect(toScaled(x)).toEqual({ mantissa, exponent })
  })
  it('leave the mantissa as near to 1 as can be: between √½ and √2', () => {
    expect(toScaled(Math.SQRT2)).toEqual({ mantissa: Math.SQRT2, exponent: 0 })
    fc.assert(
      fc.property(positive, (x) => {
        const { mantissa } = toScaled(x)
        expect(mantissa).toBeGreaterThan(Math.SQRT1_2 - 1e-15)
        expect(mantissa).toBeLessThanOrEqual(Math.SQRT2)
      }),
    )
  })
  it('give the number back exactly, down to the subnormal ones', () => {
    fc.assert(
      fc.property(fc.oneof(positive, fc.double({ min: 5e-324, max: 1e-300, noNaN: true })), (x) => {
        const { mantissa, exponent } = toScaled(x)
        expect(timesPowerOfTwo(mantissa, exponent)).toBe(x)
      }),
    )
  })
})

describe('a number times a power of two', () => {
  it.each([
    [0.75, 4, 12],
    [3, 0, 3],
    [1, -1074, 5e-324],
    [1, -1075, 0],
    [1.5, -1075, 5e-324],
    [1, 1023, 2 ** 1023],
    [1, 1024, Number.POSITIVE_INFINITY],
    [-1, 1100, Number.NEGATIVE_INFINITY],
    [1, -1100, 0],
    [0, 10, 0],
  ])('%d · 2^%i is %d', (x, exponent, expected) => {
    expect(timesPowerOfTwo(x, exponent)).toBe(expected)
  })
  it('reaches past the largest power that a double holds', () => {
    // ¾·2^1024 = 1.5·2^1023, where 2^1024 alone is infinite.
    expect(timesPowerOfTwo(0.75, 1024)).toBe(1.5 * 2 ** 1023)
  })
  it('is exact where the result is normal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.integer({ min: -1020, max: 1022 }),
        (x, exponent) => {
          expect(timesPowerOfTwo(x, exponent)).toBe(x * 2 ** exponent)
        },
      ),
    )
  })
})
