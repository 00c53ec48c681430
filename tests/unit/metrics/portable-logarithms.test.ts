// The portable logarithms at known values and at the seams between their branches.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portableArtanh } from '@/lib/metrics/portable-artanh'
import { portableLog } from '@/lib/metrics/portable-log'
import { log1pParts, portableLog1p } from '@/lib/metrics/portable-log1p'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portableLog10 } from '@/lib/metrics/portable-log10'

/** The doubles just below and just above. */
const beside = (x: number) => [x * (1 - Number.EPSILON / 2), x, x * (1 + Number.EPSILON)]
const share = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected)

describe('ln', () => {
  it('has the known values, to the last bit', () => {
    expect([2, 3, 10, 0.5].map(portableLog)).toEqual([Math.LN2, 1.0986122886681098, Math.LN10, -Math.LN2])
    expect(portableLog(8)).toBe(2.0794415416798357)
    expect(portableLog(Number.MAX_VALUE)).toBe(709.782712893384)
    expect(portableLog(5e-324)).toBe(-744.4400719213812)
  })
  it('goes on evenly where the mantissa turns over, at √2 and √½', () => {
    for (const seam of [Math.SQRT2, Math.SQRT1_2, 2 * Math.SQRT2]) {
      for (const x of beside(seam)) expect(share(portableLog(x), Math.log(x))).toBeLessThan(2 * Number.EPSILON)
    }
  })
  it('keeps its digits near 1', () => {
    expect(portableLog(1 + Number.EPSILON)).toBe(Number.EPSILON - Number.EPSILON ** 2 / 2)
    expect(portableLog(1 - Number.EPSILON / 2)).toBe(-Number.EPSILON / 2)
  })
})

describe('ln(1 + x)', () => {
  it('is x itself where the square no longer counts, and less by half of it where it does', () => {
    expect([1e-20, -1e-300, 0].map(portableLog1p)).toEqual([1e-20, -1e-300, 0])
    expect(portableLog1p(2 ** -30)).toBe(2 ** -30 - 2 ** -61 + 2 ** -90 / 3)
    expect(portableLog1p(-(2 ** -30))).toBe(-(2 ** -30) - 2 ** -61 - 2 ** -90 / 3)
  })
  it('goes on evenly at the ends of its own series', () => {
    for (const seam of [Math.SQRT2 - 1, Math.SQRT1_2 - 1, 2 ** -54, -(2 ** -54)]) {
      for (const x of beside(seam)) expect(share(portableLog1p(x), Math.log1p(x))).toBeLessThan(2 * Number.EPSILON)
    }
  })
  it('keeps what 1 + x would round away', () => {
    // ln(1 + 2^53 + 1): the sum has one bit more than a double.
    const { high, low } = log1pParts(2 ** 53 + 2)
    expect(high + low).toBe(Math.log(2 ** 53 + 3))
    expect(portableLog1p(2 ** -30 - 1)).toBe(portableLog(2 ** -30))
  })
  it('has its edges at −1', () => {
    expect([portableLog1p(-1), portableLog1p(-1.5), portableLog1p(1 / 0)]).toEqual([-1 / 0, Number.NaN, 1 / 0])
  })
})

describe('the logarithms to 2 and 10', () => {
  it('have the known values', () => {
    expect(portableLog2(10)).toBe(3.321928094887362)
    expect(portableLog2(Math.E)).toBe(Math.LOG2E)
    expect(portableLog10(2)).toBe(0.3010299956639812)
    expect(portableLog10(Math.E)).toBe(Math.LOG10E)
    expect([portableLog2(12), portableLog10(0.02)].map((x) => x.toFixed(12))).toEqual([
      '3.584962500721',
      '-1.698970004336',
    ])
  })
  it('tell a power from its neighbours', () => {
    const powers = [1_000, 1e-5, 1e15]
    for (const power of powers) {
      const [below = 0, at = 0, above = 0] = beside(power).map(portableLog10)
      expect(below).toBeLessThanOrEqual(at)
      expect(above).toBeGreaterThanOrEqual(at)
      expect(Number.isInteger(at)).toBe(true)
    }
  })
  it('are the natural one over that of their base', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        fc.pre(Math.abs(x - 1) > 1e-3)
        expect(share(portableLog2(x) * Math.LN2, portableLog(x))).toBeLessThan(3 * Number.EPSILON)
        expect(share(portableLog10(x) * Math.LN10, portableLog(x))).toBeLessThan(3 * Number.EPSILON)
      }),
    )
  })
})

describe('artanh', () => {
  it('has the known values: ½ ln 3 at ½, ½ ln 9 at 0.8', () => {
    expect(portableArtanh(0.5)).toBe(0.5493061443340549)
    expect(portableArtanh(-0.5)).toBe(-0.5493061443340549)
    expect(share(portableArtanh(0.8), Math.log(3))).toBeLessThan(2 * Number.EPSILON)
  })
  it('is x where its cube no longer counts, and more by a third of it where it does', () => {
    expect([1e-9, -1e-20].map(portableArtanh)).toEqual([1e-9, -1e-20])
    const x = 2 ** -20
    expect(portableArtanh(x)).toBe(x + x ** 3 / 3)
  })
  it('ends at ±1', () => {
    expect([1, -1, 1.0001, -2].map(portableArtanh)).toEqual([1 / 0, -1 / 0, Number.NaN, Number.NaN])
  })
})
