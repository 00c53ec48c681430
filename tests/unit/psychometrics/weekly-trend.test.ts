import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation } from '@/lib/psychometrics/correlation'
import { tQuantile } from '@/lib/psychometrics/f-quantile'
import { weeklyTrend } from '@/lib/psychometrics/weekly-trend'

describe('a trend by week', () => {
  it('is the slope of the share, checked by hand: 3 of 4, 2 of 4 and 1 of 4 fall by a quarter a week', () => {
    const trend = weeklyTrend([
      [3, 2, 1].map((count, week) => ({ week, n: 4, count })),
      [3, 2, 1].map((count, week) => ({ week, n: 4, count })),
    ])
    expect(trend?.perWeek).toBeCloseTo(-0.25, 12)
  })
  it('has the error of persons, not of tries: two persons off the line by a half each', () => {
    // Weeks −½ and ½ about their mean; slope 0; each person’s residuals add up to ∓½; spread 1; error √(2·(¼ + ¼))/1.
    const trend = weeklyTrend([
      [
        { week: 0, n: 1, count: 1 },
        { week: 1, n: 1, count: 0 },
      ],
      [
        { week: 0, n: 1, count: 0 },
        { week: 1, n: 1, count: 1 },
      ],
    ])
    const half = tQuantile(0.95, 1) * Math.sqrt(2 * (0.5 ** 2 + 0.5 ** 2))
    expect(trend?.perWeek).toBe(0)
    expect(trend?.interval?.high).toBeCloseTo(half, 10)
    expect(trend?.interval?.low).toBeCloseTo(-half, 10)
  })
  it('has no interval of one person, nor where nobody is off the line', () => {
    expect(
      weeklyTrend([
        [
          { week: 0, n: 2, count: 1 },
          { week: 1, n: 2, count: 2 },
        ],
      ])?.interval,
    ).toBeNull()
    const all = [
      { week: 0, n: 1, count: 1 },
      { week: 1, n: 1, count: 1 },
    ]
    expect(weeklyTrend([all, all])).toEqual({ perWeek: 0, interval: null, correlation: null })
  })
  it('is none where the weeks do not differ, or nothing was tried', () => {
    expect(weeklyTrend([[{ week: 3, n: 5, count: 2 }]])).toBeNull()
    expect(weeklyTrend([])).toBeNull()
    expect(
      weeklyTrend([
        [
          { week: 0, n: 0, count: 0 },
          { week: 1, n: 2, count: 1 },
        ],
      ]),
    ).toBeNull()
  })
  it('is none of a single week, whatever rounding makes of the mean of equal numbers', () => {
    const once = Array.from({ length: 3 }, (_, index) => [{ week: 2922.571428571, n: index + 1, count: index }])
    expect(weeklyTrend(once)).toBeNull()
  })
  it('correlates as the single tries do, wherever weeks are counted from', () => {
    const tries = fc.array(fc.record({ week: fc.nat(5), count: fc.nat(1) }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(tries, fc.integer({ min: -500, max: 500 }), (made, from) => {
        const plain = correlation(
          made.map(({ count }) => count),
          made.map(({ week }) => week),
        )
        const trend = weeklyTrend(made.map(({ week, count }) => [{ week: week + from, n: 1, count }]))
        if (plain === null) expect(trend?.correlation ?? null).toBeNull()
        else expect(trend?.correlation).toBeCloseTo(plain, 8)
      }),
      { numRuns: 100 },
    )
  })
})
