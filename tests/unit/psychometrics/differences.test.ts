import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { meanDifference } from '@/lib/psychometrics/mean-difference'
import { shareDifference } from '@/lib/psychometrics/share-difference'

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 })
const counted = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, hits: Math.round(n * share) }))

describe('the difference of two shares', () => {
  it.each([
    // Newcombe 1998, table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%d of %d against %d of %d is known from %#', (hits, n, otherHits, otherN, low, high) => {
    const found = shareDifference({ hits, n }, { hits: otherHits, n: otherN })
    expect(found?.difference).toBeCloseTo(hits / n - otherHits / otherN, 12)
    expect(found?.interval.low).toBeCloseTo(low, 4)
    expect(found?.interval.high).toBeCloseTo(high, 4)
  })
  it('is not there where one of the two has nobody', () => {
    expect(shareDifference({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toBeNull()
    expect(shareDifference({ hits: 1, n: 2 }, { hits: 0, n: 0 })).toBeNull()
  })
  it('refuses more hits than tries', () => {
    expect(() => shareDifference({ hits: 3, n: 2 }, { hits: 1, n: 2 })).toThrow(RangeError)
  })
  it('is turned about when the two change places, and stays within −1 and 1', () => {
    fc.assert(
      fc.property(counted, counted, (first, second) => {
        const [there, back] = [shareDifference(first, second), shareDifference(second, first)]
        expect(there?.interval.low).toBeCloseTo(-(back?.interval.high ?? Number.NaN), 10)
        expect(there?.interval.low).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(there?.interval.high).toBeLessThanOrEqual(1 + 1e-9)
        expect(there?.difference).toBeGreaterThanOrEqual((there?.interval.low ?? 2) - 1e-9)
        expect(there?.difference).toBeLessThanOrEqual((there?.interval.high ?? -2) + 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the difference of two means', () => {
  it('is Welch’s', () => {
    // SciPy 1.17, stats.ttest_ind(equal_var=False).confidence_interval().
    const found = meanDifference([1, 2, 3], [4, 5, 9])
    expect(found?.difference).toBeCloseTo(-4, 12)
    expect(found?.interval.low).toBeCloseTo(-9.740656389274683, 8)
    expect(found?.interval.high).toBeCloseTo(1.740656389274684, 8)
  })
  it('is Student’s of the one that varies where the other does not', () => {
    // t(0.975, 2) = 4.3026…, s/√3 = 1/√3.
    const found = meanDifference([1, 2, 3], [5, 5, 5])
    expect(found?.interval.low).toBeCloseTo(-3 - 4.302652729911275 / Math.sqrt(3), 8)
  })
  it.each([
    ['one value', [1], [1, 2]],
    ['no value', [1, 2], []],
    ['no spread at all', [1, 1], [2, 2]],
  ])('is not there with %s', (_, first, second) => {
    expect(meanDifference(first, second)).toBeNull()
  })
  it('moves with what is added to one list and is turned about when they change places', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -50, max: 50 }), (first, second, shift) => {
        const found = meanDifference(first, second)
        fc.pre(found !== null && found.interval.high - found.interval.low > 1e-3)
        const moved = meanDifference(
          first.map((value) => value + shift),
          second,
        )
        expect((moved?.interval.low ?? 0) - shift).toBeCloseTo(found?.interval.low ?? Number.NaN, 6)
        expect(meanDifference(second, first)?.interval.high).toBeCloseTo(-(found?.interval.low ?? Number.NaN), 6)
      }),
      { numRuns: 60 },
    )
  })
  it('has an interval to show from ten in the smaller of the two', () => {
    const ground = { scoreShare: null }
    expect(intervalDoubt('difference', { attempts: 9, ...ground })).toEqual({
      reason: 'too-few-attempts',
      found: 9,
      needed: 10,
    })
    expect(intervalDoubt('difference', { attempts: 10, ...ground })).toBeNull()
  })
})
