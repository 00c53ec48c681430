import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation } from '@/lib/psychometrics/correlation'
import { covariance } from '@/lib/psychometrics/covariance'
import { scoreShape } from '@/lib/psychometrics/score-shape'
import { standardDeviation, variance } from '@/lib/psychometrics/variance'

const pairs = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
  minLength: 2,
  maxLength: 30,
})
const columns = (of: readonly (readonly [number, number])[]) => [of.map(([x]) => x), of.map(([, y]) => y)] as const

describe('the sample variance', () => {
  it('divides by one less than the number', () => {
    expect(variance([1, 2, 6])).toBe(7)
    expect(standardDeviation([0, 0, 1, 1])).toBeCloseTo(Math.sqrt(1 / 3), 15)
  })
  it('of one value is not defined; of equal values it is 0', () => {
    expect(variance([])).toBeNull()
    expect(standardDeviation([4])).toBeNull()
    expect(variance([0.3, 0.3, 0.3])).toBe(0)
  })
  it('does not drown in a large common part', () => {
    expect(variance([1e9 + 1, 1e9 + 2, 1e9 + 6])).toBe(7)
  })
})

describe('the covariance', () => {
  it('is the mean product of deviations, by n − 1', () => {
    expect(covariance([1, 2, 6], [0, 1, 2])).toBe(2.5)
    expect(covariance([1, 2, 6], [2, 1, 0])).toBe(-2.5)
  })
  it('of a list with itself is its variance', () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const [xs] = columns(of)
        expect(covariance(xs, xs)).toBeCloseTo(variance(xs) ?? Number.NaN, 9)
      }),
    )
  })
  it('is exactly 0 where it is 0 but for rounding, so that nothing is flagged as negative', () => {
    const noisy = covariance([0.1, 0.1, 0.7, 0.7], [0.3, 0.9, 0.3, 0.9])
    expect(noisy).toBe(0)
  })
  it('of lists that differ in length is refused', () => {
    expect(() => covariance([1, 2], [1])).toThrow('two lists of one length, got 2 and 1')
  })
  it('of one pair is not defined', () => {
    expect(covariance([1], [1])).toBeNull()
  })
})

describe('the correlation', () => {
  it.each([
    [[1, 2, 3], [2, 4, 6], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[0, 1, 1, 0], [1, 2, 3, 4], 0],
    [[0, 0, 1, 1], [1, 2, 2, 4], 3 / Math.sqrt(19)],
  ])('of %j and %j is %d', (xs, ys, expected) => {
    expect(correlation(xs, ys)).toBeCloseTo(expected, 15)
  })
  it('is not defined where a list does not vary, or there is one pair', () => {
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(correlation([1, 2, 3], [0, 0, 0])).toBeNull()
    expect(correlation([1], [1])).toBeNull()
    expect(correlation([], [])).toBeNull()
  })
  it('stays within −1 and 1, is the same both ways round, and knows neither origin nor unit', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (of, scale, shift) => {
        const [xs, ys] = columns(of)
        const r = correlation(xs, ys)
        if (r === null) return
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
        expect(correlation(ys, xs)).toBeCloseTo(r, 12)
        expect(
          correlation(
            xs.map((x) => x * scale + shift),
            ys,
          ),
        ).toBeCloseTo(r, 9)
        expect(
          correlation(
            xs.map((x) => -x),
            ys,
          ),
        ).toBeCloseTo(-r, 9)
      }),
    )
  })
})

describe('the shape of scores', () => {
  it('of three equal ones and one above leans by 2 and has a kurtosis of 4', () => {
    const { skewness, kurtosis } = scoreShape([0, 0, 0, 1])
    expect(skewness).toBeCloseTo(2, 13)
    expect(kurtosis).toBeCloseTo(4, 13)
  })
  it('of 1 to 5 does not lean, and is flat: kurtosis −1.2', () => {
    const { skewness, kurtosis } = scoreShape([1, 2, 3, 4, 5])
    expect(skewness).toBeCloseTo(0, 13)
    expect(kurtosis).toBeCloseTo(-1.2, 13)
  })
  it('needs three scores for the one and four for the other, and that they vary', () => {
    expect(scoreShape([1, 2])).toEqual({ skewness: null, kurtosis: null })
    expect(scoreShape([1, 2, 4]).kurtosis).toBeNull()
    expect(scoreShape([1, 2, 4]).skewness).toBeGreaterThan(0)
    expect(scoreShape([2, 2, 2, 2])).toEqual({ skewness: null, kurtosis: null })
    expect(scoreShape([])).toEqual({ skewness: null, kurtosis: null })
  })
  it('is the same in other units, mirrored when the scores are, and finite for huge and tiny ones', () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const [xs] = columns(of)
        const { skewness, kurtosis } = scoreShape(xs)
        const huge = scoreShape(xs.map((x) => x * 1e100))
        const mirrored = scoreShape(xs.map((x) => -x * 1e-100))
        expect(huge.skewness === null).toBe(skewness === null)
        if (skewness === null) return
        expect(huge.skewness).toBeCloseTo(skewness, 9)
        expect(mirrored.skewness).toBeCloseTo(-skewness, 9)
        if (kurtosis !== null) expect(mirrored.kurtosis).toBeCloseTo(kurtosis, 8)
      }),
    )
  })
})
