import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tQuantile } from '@/lib/psychometrics/f-quantile'
import { type PredictedShare, reliability } from '@/lib/psychometrics/reliability'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

const row = (given: Partial<PredictedShare>): PredictedShare => ({
  ...{ student: 'a', bin: 10, count: 1, predictedSum: 0.5, observedSum: 0.5 },
  ...given,
})
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.integer({ min: 0, max: 19 }),
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([student, bin, count, share]) =>
      row({ student, bin, count, predictedSum: (count * (bin + 0.5)) / 20, observedSum: count * share }),
    ),
  { minLength: 1, maxLength: 30 },
)

describe('a reliability diagram', () => {
  it('has the mean prediction and the mean outcome of each bin that holds one', () => {
    const found = reliability([
      row({ student: 'a', bin: 3, count: 4, predictedSum: 0.8, observedSum: 1 }),
      row({ student: 'b', bin: 3, count: 4, predictedSum: 0.7, observedSum: 2 }),
      row({ student: 'b', bin: 18, count: 2, predictedSum: 1.8, observedSum: 2 }),
    ])
    expect(found?.bins.map(({ bin, n, students }) => [bin, n, students])).toEqual([
      [3, 8, 2],
      [18, 2, 1],
    ])
    expect(found?.bins[0]?.predicted).toBeCloseTo(1.5 / 8, 12)
    expect(found?.bins[0]?.observed).toBeCloseTo(3 / 8, 12)
    // 8/10·|3/8 − 1.5/8| + 2/10·|1 − 0.9|.
    expect(found?.calibrationError).toBeCloseTo(0.8 * (1.5 / 8) + 0.02, 12)
  })
  it('is Wilson’s, with Student’s quantile, where each student is there once and they differ by chance alone', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      row({ student: String(index), predictedSum: 0.5, observedSum: index % 2 }),
    )
    const [bin] = reliability(many)?.bins ?? []
    // se² = 20/19·(20·0.25)/400: n* = 19.
    const expected = wilsonInterval({ share: 0.5, tries: 19, quantile: tQuantile(0.95, 19) })
    expect(bin?.interval?.low).toBeCloseTo(expected.low, 12)
    expect(bin?.interval?.high).toBeCloseTo(expected.high, 12)
  })
  it('counts students who are all alike in themselves as one answer each', () => {
    const alike = Array.from({ length: 20 }, (_, index) =>
      row({ student: String(index), count: 30, predictedSum: 15, observedSum: index % 2 === 0 ? 30 : 0 }),
    )
    const alone = Array.from({ length: 20 }, (_, index) =>
      row({ student: String(index), predictedSum: 0.5, observedSum: index % 2 === 0 ? 1 : 0 }),
    )
    expect(reliability(alike)?.interval?.low).toBeCloseTo(reliability(alone)?.interval?.low ?? 0, 10)
  })
  it('has no interval for one student, and none narrower than each student allows where all were right', () => {
    expect(reliability([row({ count: 50, predictedSum: 40, observedSum: 50 })])?.interval).toBeNull()
    const right = ['a', 'b', 'c'].map((student) => row({ student, count: 50, predictedSum: 40, observedSum: 50 }))
    const expected = wilsonInterval({ share: 1, tries: 3, quantile: tQuantile(0.95, 2) })
    expect(reliability(right)?.interval).toEqual(expected)
  })
  it('is not there without an answer', () => {
    expect(reliability([])).toBeNull()
    expect(reliability([row({ count: 0, predictedSum: 0, observedSum: 0 })])).toBeNull()
  })
  it('refuses sums beyond the count', () => {
    expect(() => reliability([row({ count: 1, observedSum: 1.1 })])).toThrow('expected a sum from 0 to 1')
    expect(() => reliability([row({ count: 1, predictedSum: Number.NaN })])).toThrow(RangeError)
  })
  it('keeps everything within [0, 1] and each estimate within its interval', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = reliability(given)
        expect(found).not.toBeNull()
        for (const { observed, interval } of [...(found?.bins ?? []), ...(found ? [found] : [])]) {
          expect(observed).toBeGreaterThanOrEqual(0)
          expect(observed).toBeLessThanOrEqual(1)
          if (interval === null) continue
          expect(interval.low).toBeLessThanOrEqual(observed + 1e-9)
          expect(interval.high).toBeGreaterThanOrEqual(observed - 1e-9)
        }
        expect(found?.calibrationError).toBeLessThanOrEqual(1 + 1e-9)
        expect(found?.n).toBe(given.reduce((sum, { count }) => sum + count, 0))
      }),
      { numRuns: 80 },
    )
  })
})
