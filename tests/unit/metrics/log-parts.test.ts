import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactProduct, exactSum } from '@/lib/metrics/double-double'
import { LN2_LOWER, LN2_UPPER, logOnePlusParts, logParts } from '@/lib/metrics/log-parts'

/** Two doubles hold ln 2 = 0.693147180559945309417232121458…, by Bailey's table. */
const LN2 = { high: Math.LN2, low: 2.3190468138462996e-17 }
const distance = (a: { high: number; low: number }, b: { high: number; low: number }) => {
  const { high, low } = exactSum(a.high, -b.high)
  return Math.abs(high + (low + (a.low - b.low)))
}

describe('ln 2 in two parts', () => {
  it('is ln 2 to a hundred bits', () => {
    expect(distance(exactSum(LN2_UPPER, LN2_LOWER), LN2)).toBeLessThan(2 ** -95)
  })
  it('has an upper part whose product with any exponent is exact', () => {
    for (const exponent of [1074, 1023, 1075, 2047]) expect(Math.abs(exactProduct(LN2_UPPER, exponent).low)).toBe(0)
  })
})

describe('a logarithm to 64 bits', () => {
  it('of 1 is 0 and of a power of two so many times ln 2', () => {
    expect(logParts(1)).toEqual({ high: 0, low: 0 })
    expect(distance(logParts(2), LN2)).toBeLessThan(2 ** -62)
    expect(distance(logParts(0.25), { high: -2 * LN2.high, low: -2 * LN2.low })).toBeLessThan(2 ** -61)
    expect(distance(logParts(5e-324), exactProduct(-1074, LN2.high)) / 1074).toBeLessThan(2 ** -54)
  })
  it('of a product is the sum of the logarithms, far beyond a double', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 26 }), fc.integer({ min: 1, max: 2 ** 26 }), (a, b) => {
        const [x, y] = [logParts(a), logParts(b)]
        const sum = exactSum(x.high, y.high)
        const both = { high: sum.high, low: sum.low + (x.low + y.low) }
        expect(distance(logParts(a * b), both)).toBeLessThanOrEqual(2 ** -60 * Math.max(1, both.high))
      }),
    )
  })
  it('sees a rest below the last place of its argument', () => {
    // ln(x + r) − ln x = r/x − …, here 2^−54/3.
    const [plain, more] = [logParts(3), logParts(3, 2 ** -54)]
    expect((more.high - plain.high + (more.low - plain.low)) / (2 ** -54 / 3)).toBeCloseTo(1, 2)
    const wide = logParts(2 ** 80, 2 ** 26)
    expect((wide.high - logParts(2 ** 80).high + (wide.low - logParts(2 ** 80).low)) / 2 ** -54).toBeCloseTo(1, 1)
  })
})

describe('ln(1 + f) to 64 bits', () => {
  it('agrees with the series where that is short', () => {
    for (const f of [2 ** -30, -(2 ** -30)]) {
      const { high, low } = logOnePlusParts(f)
      expect(distance({ high, low }, { high: f, low: -(f * f) / 2 + f ** 3 / 3 })).toBeLessThan(2 ** -92)
    }
  })
  it('of f and a rest is that of their sum', () => {
    const [whole, split] = [logOnePlusParts(0.25), logOnePlusParts(0.25 - 2 ** -54, 2 ** -54)]
    expect(distance(whole, split)).toBeLessThan(2 ** -64)
  })
  it('undoes itself: ln(1 + f) + ln(1/(1 + f)) is 0 for powers of two apart', () => {
    const [up, down] = [logOnePlusParts(0.25), logOnePlusParts(-0.2)]
    // 1.25 × 0.8 = 1, but 0.8 in binary is 0.8 − 2^−54·0.8….
    expect(Math.abs(up.high + down.high)).toBeLessThan(2 ** -53)
  })
})
