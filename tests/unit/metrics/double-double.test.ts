import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactProduct, exactSum, product } from '@/lib/metrics/double-double'

/** A double as an exact whole number of 2^−1074. */
const SCALE = 1074
const ticks = (x: number): bigint => {
  const { exponent, digits } = parts(x)
  return digits << BigInt(exponent + SCALE)
}
/** x = digits · 2^exponent with whole digits. */
function parts(x: number): { readonly digits: bigint; readonly exponent: number } {
  let exponent = 0
  let digits = x
  while (!Number.isInteger(digits)) {
    digits *= 2
    exponent -= 1
  }
  return { digits: BigInt(digits), exponent }
}
const real = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-15)

describe('the exact sum', () => {
  it('keeps what rounding loses: 2^53 + 1', () => {
    expect(exactSum(2 ** 53, 1)).toEqual({ high: 2 ** 53, low: 1 })
    expect(exactSum(1, 2 ** 53)).toEqual({ high: 2 ** 53, low: 1 })
    expect(exactSum(1, 2 ** -60)).toEqual({ high: 1, low: 2 ** -60 })
  })
  it('leaves nothing over where the sum is a double', () => {
    expect(exactSum(0.5, 0.25)).toEqual({ high: 0.75, low: 0 })
    expect(exactSum(1, -1)).toEqual({ high: 0, low: 0 })
  })
  it('equals a + b in exact arithmetic, whichever of the two is larger', () => {
    fc.assert(
      fc.property(real, real, (a, b) => {
        const { high, low } = exactSum(a, b)
        expect(high).toBe(a + b)
        expect(ticks(high) + ticks(low)).toBe(ticks(a) + ticks(b))
      }),
    )
  })
})

describe('the exact product', () => {
  it('keeps what rounding loses: (2^27 + 1)² = 2^54 + 2^28 + 1', () => {
    expect(exactProduct(2 ** 27 + 1, 2 ** 27 + 1)).toEqual({ high: 2 ** 54 + 2 ** 28, low: 1 })
    expect(exactProduct(3, 5)).toEqual({ high: 15, low: 0 })
  })
  it('equals a × b in exact arithmetic', () => {
    fc.assert(
      fc.property(real, real, (a, b) => {
        const { high, low } = exactProduct(a, b)
        expect(high).toBe(a * b)
        expect((ticks(high) + ticks(low)) << BigInt(SCALE)).toBe(ticks(a) * ticks(b))
      }),
    )
  })
})

describe('the product of two double-doubles', () => {
  it('of thirds is a ninth to a hundred bits', () => {
    // 1/3 = high + low with low = 1.850371707708594e-17; its square, times 9, is 1.
    const third = { high: 1 / 3, low: 1.850371707708594e-17 }
    const { high, low } = product(third, third)
    const ninth = exactProduct(high, 9)
    expect(Math.abs(ninth.high - 1 + (ninth.low + 9 * low))).toBeLessThan(2 ** -98)
  })
  it('counts the small part of either factor', () => {
    expect(product({ high: 1, low: 2 ** -60 }, { high: 2, low: 0 })).toEqual({ high: 2, low: 2 ** -59 })
    expect(product({ high: 2, low: 0 }, { high: 1, low: 2 ** -60 })).toEqual({ high: 2, low: 2 ** -59 })
    expect(product({ high: 1, low: 2 ** -60 }, { high: 1, low: -(2 ** -60) })).toEqual({ high: 1, low: 0 })
  })
})
