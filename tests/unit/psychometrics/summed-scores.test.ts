import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation } from '@/lib/psychometrics/correlation'
import { facilityInterval } from '@/lib/psychometrics/facility-interval'
import { summedCorrelation, summedInterval } from '@/lib/psychometrics/summed-scores'

const scores = fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: 2, maxLength: 40 })
const sumsOf = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squareSum: values.reduce((sum, value) => sum + value * value, 0),
})

describe('an interval from sums', () => {
  it('is Wilson’s where all scores are 0 or 1', () => {
    expect(summedInterval({ n: 10, sum: 0, squareSum: 0 })?.high).toBeCloseTo(0.27753, 4)
    expect(summedInterval({ n: 20, sum: 10, squareSum: 10 })?.low).toBeCloseTo(0.29929, 4)
  })
  it('is that of the scores themselves', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const [own, expected] = [summedInterval(sumsOf(values)), facilityInterval({ marks: values, maxMark: 1 })]
        expect(own === null).toBe(expected === null)
        expect(own?.low ?? 0).toBeCloseTo(expected?.low ?? 0, 9)
        expect(own?.high ?? 0).toBeCloseTo(expected?.high ?? 0, 9)
      }),
      { numRuns: 80 },
    )
  })
  it('is not there without scores, and where all have half', () => {
    expect(summedInterval({ n: 0, sum: 0, squareSum: 0 })).toBeNull()
    expect(summedInterval({ n: 4, sum: 2, squareSum: 1 })).toBeNull()
  })
  it.each([
    { n: 2, sum: 3, squareSum: 3 },
    { n: 2, sum: -1, squareSum: 0 },
    { n: 2, sum: 1, squareSum: 1.5 },
    { n: 2, sum: 2, squareSum: 1 },
    { n: 2, sum: Number.NaN, squareSum: 1 },
  ])('refuses sums that no scores have: %o', (sums) => {
    expect(() => summedInterval(sums)).toThrow('expected sums of 2 scores')
  })
})

describe('a correlation from sums', () => {
  it('is Pearson’s of the pairs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 0.2, 0.6, 1)), {
          minLength: 2,
          maxLength: 30,
        }),
        (pairs) => {
          const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
          const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x, y), 0)
          const found = summedCorrelation({
            n: pairs.length,
            x: sum((x) => x),
            xx: sum((x) => x * x),
            y: sum((_, y) => y),
            yy: sum((_, y) => y * y),
            xy: sum((x, y) => x * y),
          })
          const expected = correlation(xs, ys)
          expect(found === null).toBe(expected === null)
          expect(found ?? 0).toBeCloseTo(expected ?? 0, 9)
        },
      ),
      { numRuns: 80 },
    )
  })
  it('is not there for one pair, or where one side does not vary', () => {
    expect(summedCorrelation({ n: 1, x: 1, xx: 1, y: 1, yy: 1, xy: 1 })).toBeNull()
    expect(summedCorrelation({ n: 0, x: 0, xx: 0, y: 0, yy: 0, xy: 0 })).toBeNull()
    expect(summedCorrelation({ n: 3, x: 0, xx: 0, y: 1, yy: 1, xy: 0 })).toBeNull()
  })
})
