import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  discriminationIndex,
  discriminativeEfficiency,
  itemTotalDiscrimination,
  restScores,
} from '@/lib/psychometrics/discrimination'
import { effectiveWeights, intendedWeights } from '@/lib/psychometrics/effective-weights'
import { internalConsistency } from '@/lib/psychometrics/internal-consistency'
import { itemStatistics } from '@/lib/psychometrics/item-statistics'
import { completeMarks } from '@/lib/psychometrics/mark-table'

const item = { marks: [0, 0, 1, 1], totals: [1, 2, 3, 5] }

describe('rest scores', () => {
  it('are the totals without the item', () => {
    expect(restScores(item)).toEqual([1, 2, 2, 4])
    expect(restScores({ marks: [], totals: [] })).toEqual([])
  })
})

describe('the discrimination of an item', () => {
  it('is 3/√19 with the rest (Moodle) and 5/√35 with the total (PrairieLearn), × 100', () => {
    expect(discriminationIndex(item)).toBeCloseTo(300 / Math.sqrt(19), 11)
    expect(itemTotalDiscrimination(item)).toBeCloseTo(500 / Math.sqrt(35), 11)
  })
  it('is the same for percentages of other quizzes: no unit enters', () => {
    const scaled = { marks: item.marks.map((mark) => 25 * mark), totals: item.totals.map((total) => 25 * total) }
    expect(discriminationIndex(scaled)).toBeCloseTo(discriminationIndex(item) ?? 0, 11)
    expect(itemTotalDiscrimination(scaled)).toBeCloseTo(itemTotalDiscrimination(item) ?? 0, 11)
  })
  it('is higher with the total than with the rest, since an item agrees with itself', () => {
    const attempts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(attempts, (of) => {
        const own = { marks: of.map(([mark]) => mark), totals: of.map(([mark, rest]) => mark + rest) }
        const [index, withTotal] = [discriminationIndex(own), itemTotalDiscrimination(own)]
        if (index === null || withTotal === null) return
        expect(withTotal).toBeGreaterThanOrEqual(index - 1e-9)
      }),
    )
  })
  it('is not defined where the item is the whole quiz, but with the total it is 100', () => {
    const alone = { marks: [0, 1, 1, 0.5], totals: [0, 1, 1, 0.5] }
    expect(discriminationIndex(alone)).toBeNull()
    expect(discriminativeEfficiency(alone)).toBeNull()
    expect(itemTotalDiscrimination(alone)).toBeCloseTo(100, 10)
  })
})

describe('the efficiency of an item', () => {
  it('is its covariance over that of both sorted: 0.5 of 1.5 is a third', () => {
    expect(discriminativeEfficiency({ marks: [0, 1, 0, 1], totals: [1, 2, 2, 4] })).toBeCloseTo(100 / 3, 11)
  })
  it('is 100 where the marks stand in the order of the rests, ties among them, though the index is less', () => {
    expect(discriminativeEfficiency(item)).toBeCloseTo(100, 11)
    expect(discriminationIndex(item)).toBeLessThan(70)
  })
  it('may fall below −100 where marks lean one way and rests the other', () => {
    const against = { marks: [1, 0, 0, 0], totals: [1, 1, 1, 1] }
    expect(restScores(against)).toEqual([0, 1, 1, 1])
    expect(discriminativeEfficiency(against)).toBeCloseTo(-300, 10)
    expect(discriminationIndex(against)).toBeCloseTo(-100, 10)
  })
  it('is not defined for one attempt or equal marks', () => {
    expect(discriminativeEfficiency({ marks: [1], totals: [2] })).toBeNull()
    expect(discriminativeEfficiency({ marks: [1, 1], totals: [2, 3] })).toBeNull()
  })
})

describe('weights', () => {
  it('that are intended follow the maxima', () => {
    expect(intendedWeights([1, 3])).toEqual([25, 75])
    expect(intendedWeights([0, 2])).toEqual([0, 100])
    expect(intendedWeights([0, 0])).toEqual([null, null])
  })
  it('that are effective follow the spread: an item everybody has weighs nothing, whatever its maximum', () => {
    const marks = completeMarks({
      maxMarks: [1, 9],
      attempts: [
        [0, 9],
        [1, 9],
        [0, 9],
      ],
    })
    expect(effectiveWeights(marks).map(({ effectiveWeight }) => effectiveWeight)).toEqual([100, 0])
  })
  it('go with the root of the covariance: an item twice as widely spread as its twin weighs √2 as much', () => {
    const attempts = [0, 1, 1, 0, 1].map((mark) => [mark, 2 * mark])
    const [one, two] = effectiveWeights(completeMarks({ maxMarks: [1, 2], attempts }))
    expect((two?.effectiveWeight ?? 0) / (one?.effectiveWeight ?? 1)).toBeCloseTo(Math.SQRT2, 12)
  })
  it('of a single attempt are not known, save that a maximum of 0 weighs 0', () => {
    const marks = completeMarks({ maxMarks: [1, 0], attempts: [[1, 0]] })
    expect(effectiveWeights(marks).map(({ effectiveWeight }) => effectiveWeight)).toEqual([null, 0])
  })
})

describe('internal consistency', () => {
  const of = (attempts: readonly (readonly number[])[]) =>
    internalConsistency(completeMarks({ maxMarks: (attempts[0] ?? [1]).map(() => 1), attempts }))
  it('is 100 of items that agree entirely, with no error left', () => {
    const { internalConsistency: alpha, standardError } = of([
      [1, 1],
      [0, 0],
      [1, 1],
    ])
    expect(alpha).toBeCloseTo(100, 12)
    expect(standardError).toBeCloseTo(0, 7)
  })
  it('is below 0 of items that go against each other, and the error ratio then above 100', () => {
    const { internalConsistency: alpha, errorRatio } = of([
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 1],
    ])
    expect(alpha).toBeLessThan(0)
    expect(errorRatio).toBeGreaterThan(100)
  })
  it('counts an item that nobody missed: it adds no variance, but a position', () => {
    const two =
      of([
        [1, 1],
        [1, 0],
        [0, 0],
      ]).internalConsistency ?? 0
    const three =
      of([
        [1, 1, 1],
        [1, 0, 1],
        [0, 0, 1],
      ]).internalConsistency ?? 0
    expect(three / two).toBeCloseTo(3 / 2 / 2, 12)
  })
  it('is not defined for one item, one attempt or equal totals', () => {
    const none = { internalConsistency: null, errorRatio: null, standardError: null }
    expect(of([[1], [0]])).toEqual(none)
    expect(of([[1, 0]])).toEqual(none)
    expect(
      of([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual(none)
  })
})

describe('the statistics of an item', () => {
  it('know no facility and no SD at maximum 0, but how it goes with the rest', () => {
    const bonus = itemStatistics({ ...item, maxMark: 0 })
    expect(bonus).toMatchObject({ n: 4, facility: null, sd: null })
    expect(bonus.discriminationIndex).toBeCloseTo(300 / Math.sqrt(19), 11)
  })
  it('of marks above the maximum have a facility above 1', () => {
    expect(itemStatistics({ marks: [2, 3], totals: [2, 3], maxMark: 2 }).facility).toBe(1.25)
  })
})
