import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MistakeWeek, misconceptionRates } from '@/lib/psychometrics/misconception-rates'
import { mistakeRateOfSums } from '@/lib/psychometrics/mistake-rate-of-sums'
import { weekNumber } from '@/lib/psychometrics/mistake-totals'
import type { WeeklyTrend } from '@/lib/psychometrics/weekly-trend'
import { weeklyTrendOfSums } from '@/lib/psychometrics/weekly-trend-of-sums'

const place = { objectiveId: 'entropy', mistake: 'swapped' }

/** Single weeks summed up as the roll-ups sum them. */
function summed(rows: readonly MistakeWeek[]) {
  const ofStudent = (studentId: string) => {
    const own = rows.filter((row) => row.studentId === studentId)
    const sumOf = (of: (row: MistakeWeek) => number) => own.reduce((sum, row) => sum + of(row), 0)
    return {
      studentId,
      n: sumOf(({ opportunities }) => opportunities),
      count: sumOf(({ count }) => count),
      weekSum: sumOf(({ week, opportunities }) => weekNumber(week) * opportunities),
      weekSquareSum: sumOf(({ week, opportunities }) => weekNumber(week) ** 2 * opportunities),
      weekCountSum: sumOf(({ week, count }) => weekNumber(week) * count),
    }
  }
  const ofWeek = (week: string) => {
    const own = rows.filter((row) => row.week === week)
    const sumOf = (of: (row: MistakeWeek) => number) => own.reduce((sum, row) => sum + of(row), 0)
    return {
      week,
      persons: own.length,
      n: sumOf(({ opportunities }) => opportunities),
      count: sumOf(({ count }) => count),
      squareSum: sumOf(({ opportunities }) => opportunities ** 2),
      shareSum: sumOf(({ opportunities, count }) => count ** 2 / opportunities),
    }
  }
  const students = [...new Set(rows.map(({ studentId }) => studentId))].map(ofStudent)
  const weeks = [...new Set(rows.map(({ week }) => week))].toSorted().map(ofWeek)
  return { ...place, students, weeks }
}

const anyWeeks: fc.Arbitrary<readonly MistakeWeek[]> = fc
  .uniqueArray(
    fc.record({
      studentId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      week: fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'),
      opportunities: fc.integer({ min: 1, max: 9 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ studentId, week }) => `${studentId} ${week}`, maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ studentId, week, opportunities, share }) => {
      return { ...place, studentId, week, opportunities, count: Math.round(opportunities * share) }
    }),
  )

/** To nine digits: sums are added in another order. */
function closeTo(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9)
  if (Array.isArray(value)) return value.map(closeTo)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeTo(inner)]))
}

/** Where nobody is off the line but for rounding there is no interval. */
function withoutNoise(trend: WeeklyTrend | null): WeeklyTrend | null {
  const isNoise = trend?.interval !== null && trend !== null && trend.interval.high - trend.interval.low < 1e-9
  return isNoise ? { ...trend, interval: null } : trend
}

describe('mistakeRateOfSums', () => {
  it('says a rate over students, with who made it first', () => {
    const rows = [
      { ...place, studentId: 'a', week: '2026-11-02', opportunities: 2, count: 1 },
      { ...place, studentId: 'b', week: '2026-11-02', opportunities: 2, count: 0 },
    ]
    expect(mistakeRateOfSums(summed(rows))).toMatchObject({
      n: 4,
      count: 1,
      rate: 0.25,
      studentCount: 2,
      students: [{ studentId: 'a', n: 2, count: 1 }],
      byWeek: [{ week: '2026-11-02', n: 4, count: 1 }],
      trend: null,
    })
  })

  it('is null where nobody made it, or could have', () => {
    const row = { ...place, studentId: 'a', week: '2026-11-02', opportunities: 2, count: 0 }
    expect(mistakeRateOfSums(summed([row]))).toBeNull()
    expect(mistakeRateOfSums(summed([]))).toBeNull()
  })

  it('says of sums what misconceptionRates says of the weeks themselves', () => {
    fc.assert(
      fc.property(anyWeeks, (rows) => {
        const [plain = null] = misconceptionRates(rows)
        const ofSums = mistakeRateOfSums(summed(rows))
        if (plain === null || ofSums === null) {
          expect(ofSums).toBe(plain)
          return
        }
        const inOrder = (rate: typeof plain) => rate.students.toSorted((a, b) => (a.studentId < b.studentId ? -1 : 1))
        expect({ ...ofSums, students: inOrder(ofSums) }).toEqual(
          closeTo({ ...plain, students: inOrder(plain), trend: withoutNoise(plain.trend) }),
        )
      }),
      { numRuns: 80 },
    )
  })
})

describe('weeklyTrendOfSums', () => {
  it('is −1 of one person who made it in the first of two weeks, and has no interval', () => {
    const trend = weeklyTrendOfSums([{ n: 2, count: 1, weekSum: 1, weekSquareSum: 1, weekCountSum: 0 }])
    expect(trend).toEqual({ perWeek: -1, interval: null, correlation: -1 })
  })

  it('is null of nothing and of one week, however late the week', () => {
    expect(weeklyTrendOfSums([])).toBeNull()
    const n = 999_983
    const once = { n, count: 77, weekSum: 2968 * n, weekSquareSum: 2968 ** 2 * n, weekCountSum: 2968 * 77 }
    expect(weeklyTrendOfSums([once, once])).toBeNull()
  })

  it('is the same wherever weeks are counted from', () => {
    const own = { n: 3, count: 1, weekSum: 4, weekSquareSum: 6, weekCountSum: 1 }
    const other = { n: 2, count: 2, weekSum: 1, weekSquareSum: 1, weekCountSum: 1 }
    const later = ({ n, count, weekSum, weekSquareSum, weekCountSum }: typeof own) => ({
      n,
      count,
      weekSum: weekSum + 100_000 * n,
      weekSquareSum: weekSquareSum + 200_000 * weekSum + 1e10 * n,
      weekCountSum: weekCountSum + 100_000 * count,
    })
    expect(weeklyTrendOfSums([later(own), later(other)])).toEqual(weeklyTrendOfSums([own, other]))
  })

  it('refuses sums that are not whole', () => {
    const sums = { n: 2, count: 1, weekSum: 1.5, weekSquareSum: 1, weekCountSum: 0 }
    expect(() => weeklyTrendOfSums([sums])).toThrow('expected a whole number for weekSum, got 1.5')
  })
})
