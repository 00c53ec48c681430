import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDoubtful } from '@/lib/psychometrics/item-statistics'
import { completeMarks, type MarkTable } from '@/lib/psychometrics/mark-table'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'

const statisticsOf = (table: MarkTable) => quizStatistics(completeMarks(table))

/** Marks in quarters, so that sums are exact; maxima of 0 among them. */
const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 15 })).chain(([items, attempts]) =>
  fc.record({
    maxMarks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: items, maxLength: items }),
    attempts: fc.array(
      fc.array(
        fc.option(
          fc.integer({ min: -2, max: 12 }).map((quarters) => quarters / 4),
          { freq: 8 },
        ),
        {
          minLength: items,
          maxLength: items,
        },
      ),
      { minLength: attempts, maxLength: attempts },
    ),
  }),
)

describe('the statistics of a quiz, by hand', () => {
  // Totals 2, 1, 0: mean 1, variance 1; each item has variance 1/3, covariance 1/2 with the totals and 1/6 with the other.
  const { quiz, items } = statisticsOf({
    maxMarks: [1, 1],
    attempts: [
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  })
  it('tell of the scores', () => {
    expect(quiz).toMatchObject({ n: 3, mean: 1, median: 1, sd: 1, skewness: 0, kurtosis: null })
    expect(quiz.internalConsistency).toBeCloseTo(200 / 3, 12)
    expect(quiz.errorRatio).toBeCloseTo(100 / Math.sqrt(3), 12)
    expect(quiz.standardError).toBeCloseTo(1 / Math.sqrt(3), 12)
  })
  it('tell of each item', () => {
    expect(items[0]?.facility).toBeCloseTo(2 / 3, 15)
    expect(items[1]?.facility).toBeCloseTo(1 / 3, 15)
    for (const item of items) {
      expect(item.sd).toBeCloseTo(Math.sqrt(1 / 3), 15)
      expect(item.effectiveWeight).toBeCloseTo(50, 12)
      expect(item.intendedWeight).toBe(50)
      expect(item.discriminationIndex).toBeCloseTo(50, 12)
      expect(item.discrimination).toBeCloseTo(50 * Math.sqrt(3), 12)
    }
  })
})

describe('what is not defined is null', () => {
  it('without attempts, all but the number of them', () => {
    const { quiz, items } = statisticsOf({ maxMarks: [1, 2], attempts: [] })
    expect(Object.entries(quiz).filter(([, value]) => value !== null)).toEqual([['n', 0]])
    expect(items[0]).toMatchObject({ n: 0, facility: null, sd: null, effectiveWeight: null, discrimination: null })
  })
  it('of one attempt, what tells of differences', () => {
    const { quiz, items } = statisticsOf({ maxMarks: [1, 2], attempts: [[1, 1]] })
    expect(quiz).toMatchObject({ n: 1, mean: 2, median: 2, sd: null, internalConsistency: null })
    expect(items[1]).toMatchObject({ facility: 0.5, sd: null, discriminationIndex: null, effectiveWeight: null })
  })
  it('where everybody has everything: no index, no efficiency, a weight of 0', () => {
    const { quiz, items } = statisticsOf({
      maxMarks: [1, 1],
      attempts: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    })
    expect(quiz).toMatchObject({ mean: 2, sd: 0, skewness: null, internalConsistency: null, standardError: null })
    expect(items[0]).toMatchObject({
      facility: 1,
      sd: 0,
      discriminationIndex: null,
      discriminativeEfficiency: null,
      effectiveWeight: 0,
    })
  })
  it('at maximum 0: no facility, no SD, a weight of 0', () => {
    const { items } = statisticsOf({
      maxMarks: [1, 0],
      attempts: [
        [1, 0],
        [0, 0],
        [1, 0],
      ],
    })
    expect(items[1]).toMatchObject({ facility: null, sd: null, effectiveWeight: 0, intendedWeight: 0 })
    expect(items[0]?.effectiveWeight).toBe(100)
  })
  it('where two items cancel: no weight can be told', () => {
    const { quiz, items } = statisticsOf({
      maxMarks: [1, 1],
      attempts: [
        [1, 0],
        [0, 1],
      ],
    })
    expect(quiz.sd).toBe(0)
    expect(items[0]).toMatchObject({ effectiveWeight: null, isCovarianceNegative: false })
    expect(items[0]?.discriminationIndex).toBeCloseTo(-100, 10)
  })
  it('the weight of an item that goes against the rest, and that is flagged', () => {
    const attempts = [
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ]
    const { items } = statisticsOf({ maxMarks: [1, 1, 1], attempts })
    expect(items[0]).toMatchObject({ effectiveWeight: null, isCovarianceNegative: true })
    expect(items[0]?.discriminationIndex).toBeCloseTo(-100, 10)
    expect(items[1]).toMatchObject({ effectiveWeight: 50, isCovarianceNegative: false })
  })
})

describe('marks', () => {
  it('that are missing count as 0', () => {
    const withGaps = statisticsOf({
      maxMarks: [1, 1],
      attempts: [
        [1, null],
        [null, null],
        [0.5, 1],
      ],
    })
    expect(withGaps).toEqual(
      statisticsOf({
        maxMarks: [1, 1],
        attempts: [
          [1, 0],
          [0, 0],
          [0.5, 1],
        ],
      }),
    )
  })
  it('above the maximum give a facility above 1', () => {
    expect(statisticsOf({ maxMarks: [1], attempts: [[2], [1]] }).items[0]?.facility).toBe(1.5)
  })
  it.each([
    [{ maxMarks: [], attempts: [] }, 'an item at least'],
    [{ maxMarks: [-1], attempts: [] }, 'maximum of item 1: expected a number from 0'],
    [{ maxMarks: [1, 1], attempts: [[1, 1], [1]] }, 'attempt 2: expected 2 marks, got 1'],
    [{ maxMarks: [1], attempts: [[0], [Number.NaN]] }, 'attempt 2, item 1: expected a number'],
    [{ maxMarks: [1], attempts: [[Number.POSITIVE_INFINITY]] }, 'attempt 1, item 1: expected a number'],
    [{ maxMarks: [Number.NaN], attempts: [] }, 'maximum of item 1'],
    [{ maxMarks: [1], attempts: [[1e13]] }, 'to 1000000000000, got 10000000000000'],
  ])('of %j are refused with the place', (table, words) => {
    expect(() => completeMarks(table)).toThrow(words)
  })
})

describe('the statistics of any quiz', () => {
  it('hold no NaN and no infinity', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { quiz, items } = statisticsOf(table)
        const figures = [quiz, ...items].flatMap((part) => Object.values(part))
        expect(figures.filter((figure) => typeof figure === 'number' && !Number.isFinite(figure))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
  it('have effective weights that add up to 100 where the totals vary', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { quiz, items } = statisticsOf({ ...table, maxMarks: table.maxMarks.map((maximum) => maximum + 1) })
        if (quiz.sd === null || quiz.sd === 0) return
        const sum = items.reduce((total, item) => total + (item.effectiveWeight ?? 0), 0)
        expect(sum).toBeCloseTo(100, 9)
        for (const item of items) expect(item.effectiveWeight === null).toBe(item.isCovarianceNegative)
      }),
      { numRuns: 400 },
    )
  })
  it('have an efficiency of at most 100, with the sign of the index and not nearer to 0', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { discriminationIndex: index, discriminativeEfficiency: efficiency } of statisticsOf(table).items) {
          expect(efficiency === null).toBe(index === null)
          if (index === null || efficiency === null) continue
          expect(efficiency).toBeLessThanOrEqual(100)
          expect(Math.sign(efficiency)).toBe(Math.sign(index))
          expect(Math.abs(efficiency)).toBeGreaterThanOrEqual(Math.abs(index) - 1e-9)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('keep each discrimination when an item is worth a constant more, or all marks are in another unit', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const before = statisticsOf(table)
        const raised = statisticsOf({
          ...table,
          attempts: table.attempts.map((marks) => marks.map((mark, item) => (mark ?? 0) + (item === 0 ? 3 : 0))),
        })
        const scaled = statisticsOf({
          maxMarks: table.maxMarks.map((maximum) => 4 * maximum),
          attempts: table.attempts.map((marks) => marks.map((mark) => 4 * (mark ?? 0))),
        })
        for (const after of [raised, scaled]) {
          for (const [item, { discriminationIndex, discrimination, effectiveWeight }] of after.items.entries()) {
            expect(isNear(discriminationIndex, before.items[item]?.discriminationIndex)).toBe(true)
            expect(isNear(discrimination, before.items[item]?.discrimination)).toBe(true)
            expect(isNear(effectiveWeight, before.items[item]?.effectiveWeight)).toBe(true)
          }
          expect(isNear(after.quiz.internalConsistency, before.quiz.internalConsistency)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('do not depend on the order of the attempts', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [there, back] = [statisticsOf(table), statisticsOf({ ...table, attempts: table.attempts.toReversed() })]
        expect(isNear(back.quiz.kurtosis, there.quiz.kurtosis)).toBe(true)
        for (const [item, found] of back.items.entries()) {
          expect(isNear(found.discriminativeEfficiency, there.items[item]?.discriminativeEfficiency)).toBe(true)
        }
      }),
    )
  })
  it('have a standard error of SD·√(1 − α), and an α of at most 100', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { sd, internalConsistency, errorRatio, standardError } = statisticsOf(table).quiz
        expect(standardError === null).toBe(internalConsistency === null)
        if (sd === null || internalConsistency === null) return
        expect(internalConsistency).toBeLessThanOrEqual(100)
        expect(standardError).toBeCloseTo(sd * Math.sqrt(1 - internalConsistency / 100), 6)
        expect(standardError).toBeCloseTo(((errorRatio ?? 0) * sd) / 100, 9)
      }),
    )
  })
})

describe('an item', () => {
  it('is doubtful below an efficiency of 15, not where there is none', () => {
    const item = { n: 9, facility: 0.5, sd: 0.5, discriminationIndex: 10, discrimination: 20 }
    expect(isDoubtful({ ...item, discriminativeEfficiency: 14.9 })).toBe(true)
    expect(isDoubtful({ ...item, discriminativeEfficiency: -30 })).toBe(true)
    expect(isDoubtful({ ...item, discriminativeEfficiency: 15 })).toBe(false)
    expect(isDoubtful({ ...item, discriminativeEfficiency: null })).toBe(false)
  })
})

function isNear(actual: number | null, expected: number | null | undefined): boolean {
  if (actual === null || expected === null || expected === undefined) return actual === expected
  return Math.abs(actual - expected) <= 1e-7 * Math.max(1, Math.abs(expected))
}
