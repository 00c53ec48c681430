import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tolerance } from '@/lib/problems/part'
import { type Digits, isWithin, mistakeTolerance } from '@/lib/problems/tolerance'

const digitsOf = (decimals: number, least: number, most = least): Digits => {
  return { decimals, significantDigits: { least, most } }
}
const accepts = (tolerance: Tolerance, key: number, written?: Digits) => (value: number) =>
  isWithin({ value, key, tolerance, ...(written === undefined ? {} : { written }) })
const closeTo = (relative: number, absolute: number): Tolerance => ({ kind: 'closeTo', relative, absolute })
const decimalPlaces = (digits: number, strict = false): Tolerance => ({ kind: 'decimalPlaces', digits, strict })
const figures = (digits: number, strict = false): Tolerance => ({ kind: 'significantFigures', digits, strict })
const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true })

describe('a number close to the key', () => {
  it('may be off by the absolute and the relative share together', () => {
    // 0.5 + 10 % of 20 is 2.5.
    const isClose = accepts(closeTo(0.1, 0.5), 20)
    expect([17.4, 17.5, 20, 22.5, 22.6].map(isClose)).toEqual([false, true, true, true, false])
  })
  it('is measured against the size of a negative key', () => {
    expect([-90, -89, -110, -111, 100].map(accepts(closeTo(0.1, 0), -100))).toEqual([true, false, true, false, false])
  })
  it('at an end that only binary rounding puts outside still counts', () => {
    expect(0.1 + 0.2 - 0.2).toBeGreaterThan(0.1)
    expect(accepts(closeTo(0, 0.1), 0.2)(0.1 + 0.2)).toBe(true)
    expect(accepts(closeTo(0, 0.1), 0.2)(0.3000001)).toBe(false)
  })
  it('of 0 needs an absolute share', () => {
    expect(accepts(closeTo(0.5, 0), 0)(1e-300)).toBe(false)
    expect(accepts(closeTo(0.5, 1e-8), 0)(1e-8)).toBe(true)
  })
  it('always counts when it is the key, and counts alike on either side', () => {
    fc.assert(
      fc.property(finite, fc.double({ min: 0, max: 10, noNaN: true }), (key, gap) => {
        const isClose = accepts(closeTo(0.01, 1e-8), key)
        expect(isClose(key)).toBe(true)
        expect(isClose(key + gap)).toBe(accepts(closeTo(0.01, 1e-8), -key)(-key - gap))
      }),
    )
  })
})

describe('a number that is not finite', () => {
  it('is never right, although infinity lies within any share of itself', () => {
    const all = [closeTo(0.01, 1e-8), { kind: 'interval', low: 1, high: 3 } as const, decimalPlaces(2), figures(3)]
    for (const tolerance of all) {
      const values = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]
      expect(values.map(accepts(tolerance, 2)), tolerance.kind).toEqual([false, false, false])
    }
  })
})

describe('a number in an interval', () => {
  const isInside = accepts({ kind: 'interval', low: 0.3, high: 6 }, 5)
  it('belongs to it with both ends, wherever the key stands', () => {
    expect([0.29, 0.3, 0.1 + 0.2, 6, 6.01].map(isInside)).toEqual([false, true, true, true, false])
    expect(accepts({ kind: 'interval', low: -0.3, high: 6 }, 5)(-0.1 - 0.2)).toBe(true)
  })
})

describe('a number to so many decimals', () => {
  it('may be either rounding of a half, and not a whole unit away', () => {
    // 0.51 of 0.01 about 2.345.
    const isRounded = accepts(decimalPlaces(2), 2.345)
    expect([2.34, 2.35, 2.3401, 2.33, 2.36].map(isRounded)).toEqual([true, true, true, false, false])
  })
  it('does not have to be written so unless the rule is strict', () => {
    expect(accepts(decimalPlaces(2), 2.5)(2.5)).toBe(true)
    expect(accepts(decimalPlaces(2, true), 2.5, digitsOf(1, 2))(2.5)).toBe(false)
    expect(accepts(decimalPlaces(2, true), 2.5, digitsOf(2, 3))(2.5)).toBe(true)
  })
  it('under the strict rule is the key rounded half up', () => {
    const isWritten = accepts(decimalPlaces(2, true), 2.345, digitsOf(2, 3))
    expect([2.34, 2.35, 2.36].map(isWritten)).toEqual([false, true, false])
    expect(accepts(decimalPlaces(1, true), -0.25, digitsOf(1, 1))(-0.2)).toBe(true)
  })
  it('under the strict rule cannot be an expression, which has no digits', () => {
    expect(isWithin({ value: 2.5, key: 2.5, tolerance: decimalPlaces(1, true), written: null })).toBe(false)
    expect(isWithin({ value: 2.5, key: 2.5, tolerance: decimalPlaces(1, true) })).toBe(false)
  })
})

describe('a number to so many significant digits', () => {
  it('has its unit where the last of them stands in the key', () => {
    // 1234.5 to 2 digits: the unit is 100, half of it and a little 51.
    expect([1184, 1183, 1285, 1286].map(accepts(figures(2), 1234.5))).toEqual([true, false, true, false])
    // 0.00012345 to 3 digits: the unit is 0.000001.
    expect([0.000123, 0.000124, 0.000125].map(accepts(figures(3), 0.00012345))).toEqual([true, false, false])
  })
  it('of a power of ten has its unit below it', () => {
    // 1000 to 3 digits is 1.00e3, a unit of 10.
    expect([995, 994.8, 1005, 1005.2].map(accepts(figures(3), 1000))).toEqual([true, false, true, false])
  })
  it('of 0 has the unit of a key between 1 and 10', () => {
    expect([0.005, -0.005, 0.006].map(accepts(figures(3), 0))).toEqual([true, true, false])
  })
  it('goes by the size of a negative key', () => {
    expect([-1200, -1100].map(accepts(figures(2), -1234))).toEqual([true, false])
  })
  it('under the strict rule may be written with noughts that may or may not count', () => {
    const key = 1204
    expect(accepts(figures(3, true), key, digitsOf(0, 2, 4))(1200)).toBe(true)
    expect(accepts(figures(2, true), key, digitsOf(0, 2, 4))(1200)).toBe(true)
    expect(accepts(figures(4, true), key, digitsOf(0, 2, 4))(1200)).toBe(false)
    expect(accepts(figures(3, true), key, digitsOf(0, 2))(1200)).toBe(false)
    expect(accepts(figures(3, true), key, digitsOf(0, 4))(1200)).toBe(false)
  })
  it('takes the rounded key whatever its size: the strict answer is also a lenient one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: -8, max: 8 }), (digits, exponent) => {
        const key = Number(`${digits}e${exponent}`)
        const rounded = Number(key.toPrecision(4))
        expect(accepts(figures(4), key)(rounded)).toBe(true)
        expect(accepts(figures(4), key)(rounded * 1.0011)).toBe(false)
      }),
    )
  })
})

describe('the rule around a known mistake', () => {
  it("is the key's own where that goes with the value", () => {
    for (const tolerance of [closeTo(0.01, 0), decimalPlaces(2), figures(3)]) {
      expect(mistakeTolerance(tolerance)).toBe(tolerance)
    }
  })
  it('keeps of an interval half its width to either side', () => {
    expect(mistakeTolerance({ kind: 'interval', low: 4, high: 7 })).toEqual(closeTo(0, 1.5))
  })
})

describe('the very ends of a rule', () => {
  it('lie within 0.51 of the last place, and not on it', () => {
    expect(accepts(decimalPlaces(0), 0)(0.509)).toBe(true)
    expect(accepts(decimalPlaces(0), 0)(0.51)).toBe(false)
    expect(accepts(figures(1), 0)(-0.509)).toBe(true)
    expect(accepts(figures(1), 0)(-0.51)).toBe(false)
  })
  it('are the fewest and the most digits that a written number may show', () => {
    const written = digitsOf(0, 2, 4)
    expect([1, 2, 3, 4, 5].map((digits) => accepts(figures(digits, true), 1200, written)(1200))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })
  it('forgive what binary rounding does, at any size, and nothing more', () => {
    expect(accepts(closeTo(0, 0.1), 1e9)(1e9 + 0.1)).toBe(true)
    expect(accepts(closeTo(0, 0.1), 1e9)(1e9 + 0.11)).toBe(false)
    expect(accepts(closeTo(0, 1e-6), 1)(1 + 1.1e-6)).toBe(false)
    expect(accepts(decimalPlaces(3, true), 0.1235, digitsOf(3, 3))(0.124)).toBe(true)
    expect(accepts(decimalPlaces(3, true), 0.1235, digitsOf(3, 3))(0.12401)).toBe(false)
  })
})
