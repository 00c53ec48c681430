import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abilityGroups } from '@/lib/psychometrics/ability-groups'
import { distractorAnalysis } from '@/lib/psychometrics/distractor-analysis'
import { durationStatistics } from '@/lib/psychometrics/duration-statistics'
import { quintileScores } from '@/lib/psychometrics/quintile-scores'
import { randomGuessScore } from '@/lib/psychometrics/random-guess-score'
import { tryStatistics } from '@/lib/psychometrics/try-statistics'

const sizes = (groups: readonly number[], count: number) =>
  Array.from({ length: count }, (_, group) => groups.filter((own) => own === group).length)

describe('ability groups', () => {
  it.each([
    [[5, 1, 4, 2, 3], 2, [1, 0, 1, 0, 0]],
    [[10, 20, 30, 40, 50, 60, 70], 5, [0, 0, 1, 1, 2, 3, 4]],
    [[1, 2], 5, [0, 1]],
    [[7, 7, 7, 7], 2, [0, 0, 0, 0]],
    [[], 5, []],
  ])('of %j in %d are %j', (abilities, count, expected) => {
    expect(abilityGroups(abilities, count)).toEqual(expected)
  })
  it('have the sizes of ntile where nobody is tied', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (of, count) => {
        const found = sizes(abilityGroups(of, count), count)
        expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1)
        expect(found).toEqual(found.toSorted((a, b) => b - a))
      }),
    )
  })
  it('never part the equal, never put the abler below, and do not look at the order', () => {
    const abilities = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 })
    fc.assert(
      fc.property(abilities, fc.integer({ min: 1, max: 6 }), (of, count) => {
        const groups = abilityGroups(of, count)
        for (const [i, a] of of.entries()) {
          for (const [j, b] of of.entries()) {
            if (a === b) expect(groups[i]).toBe(groups[j])
            if (a < b) expect(groups[i]).toBeLessThanOrEqual(groups[j] ?? -1)
          }
        }
        expect(abilityGroups(of.toReversed(), count)).toEqual(groups.toReversed())
      }),
    )
  })
  it('refuse a number of groups that is none', () => {
    expect(() => abilityGroups([1], 0)).toThrow('a number of groups above 0')
    expect(() => abilityGroups([1], 1.5)).toThrow(RangeError)
  })
})

describe('quintile scores', () => {
  it('are the mean score of each fifth by total', () => {
    const found = quintileScores({
      marks: [0, 0, 1, 1, 1, 2, 2, 2, 2, 2],
      totals: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      maxMark: 2,
    })
    expect(found.map(({ n, score }) => [n, score])).toEqual([0, 0.5, 0.75, 1, 1].map((score) => [2, score]))
    expect(found.map(({ none, some, full }) => [none, some, full])).toEqual([
      [2, 0, 0],
      [0, 2, 0],
      [0, 1, 1],
      [0, 0, 2],
      [0, 0, 2],
    ])
  })
  it('are null for a fifth in which nobody is, and at maximum 0', () => {
    const tied = quintileScores({ marks: [1, 0, 1], totals: [4, 4, 4], maxMark: 1 })
    expect(tied.filter(({ n }) => n > 0)).toHaveLength(1)
    expect(tied.find(({ n }) => n === 0)?.score).toBeNull()
    expect(quintileScores({ marks: [0], totals: [1], maxMark: 0 })[0]).toEqual({
      n: 1,
      none: 1,
      some: 0,
      full: 0,
      score: null,
    })
  })
})

describe('distractor analysis', () => {
  const answers = ['right', 'trap', 'right', 'trap', 'right', null, 'right', 'odd', 'trap']
  const abilities = [9, 8, 7, 7.5, 6, 1, 5, 2, 8.5]
  const found = distractorAnalysis({ answers, abilities, groups: 3 })
  it('counts each answer, the commonest first, and those who gave none', () => {
    expect(found.map(({ answer, count }) => [answer, count])).toEqual([
      ['right', 4],
      ['trap', 3],
      [null, 1],
      ['odd', 1],
    ])
    expect(found[1]?.share).toBeCloseTo(1 / 3, 15)
  })
  it('shows what the best students fall into: the trap, by two of the upper three', () => {
    const trap = found.find(({ answer }) => answer === 'trap')
    expect(trap?.byGroup.map(({ count }) => count)).toEqual([0, 1, 2])
    expect(trap?.discrimination).toBeGreaterThan(0)
    expect(found.find(({ answer }) => answer === null)?.discrimination).toBeLessThan(0)
    expect(trap?.byGroup[0]).toMatchObject({ share: 0, interval: { low: 0 } })
  })
  it('has shares that add up to 1 in every group', () => {
    for (const group of [0, 1, 2]) {
      expect(found.reduce((sum, { byGroup }) => sum + (byGroup[group]?.share ?? 0), 0)).toBeCloseTo(1, 12)
    }
  })
  it('has nothing to say of nothing, and of an answer all gave no discrimination', () => {
    expect(distractorAnalysis({ answers: [], abilities: [], groups: 3 })).toEqual([])
    const [only] = distractorAnalysis({ answers: ['a', 'a'], abilities: [1, 2], groups: 5 })
    expect(only).toMatchObject({ share: 1, discrimination: null })
    expect(only?.byGroup[4]).toEqual({ count: 0, share: null, interval: { low: 0, high: 1 } })
    expect(() => distractorAnalysis({ answers: ['a'], abilities: [], groups: 2 })).toThrow('expected 1 abilities')
  })
})

describe('tries', () => {
  const found = tryStatistics([[0, 0.5, 1], [1], [0.5, 0], []])
  it('are counted with shares of all students', () => {
    expect(found.n).toBe(4)
    expect(found.someSubmission).toMatchObject({ n: 4, share: 0.75 })
    expect(found.somePerfect.share).toBe(0.5)
    expect(found.someNonzero.share).toBe(0.75)
    expect(found.somePerfect.interval.low).toBeGreaterThan(0)
  })
  it('have mean scores over the students who tried', () => {
    expect(found.first).toBeCloseTo(0.5, 15)
    expect(found.last).toBeCloseTo(2 / 3, 15)
    expect(found.best).toBeCloseTo(2.5 / 3, 15)
    expect(found.average).toBeCloseTo((0.5 + 1 + 0.25) / 3, 15)
    expect(found).toMatchObject({ meanTries: 2, medianTries: 2 })
  })
  it('have a score and a number by try', () => {
    expect(found.byTry).toEqual([
      { n: 3, score: 0.5 },
      { n: 2, score: 0.25 },
      { n: 1, score: 1 },
    ])
  })
  it('make WeBWorK’s success index: the mean squared over the tries', () => {
    expect(found.successIndex).toBeCloseTo((2.5 / 3) ** 2 / 2, 15)
    expect(tryStatistics([[1], [1]]).successIndex).toBe(1)
  })
  it('of nobody are not defined, but of none who tried the shares are', () => {
    expect(tryStatistics([])).toMatchObject({ n: 0, first: null, successIndex: null, byTry: [] })
    expect(tryStatistics([]).someSubmission.share).toBeNull()
    expect(tryStatistics([[], []])).toMatchObject({ meanTries: null, someSubmission: { share: 0 } })
  })
  it('lie in order: first and average at most the best, the index within 0 and 1', () => {
    const scores = fc.array(
      fc.array(
        fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
        { maxLength: 5 },
      ),
    )
    fc.assert(
      fc.property(scores, (students) => {
        const { first, last, best, average, successIndex, byTry } = tryStatistics(students)
        if (best === null || successIndex === null) return
        for (const score of [first, last, average]) expect(score).toBeLessThanOrEqual(best + 1e-12)
        expect(successIndex).toBeGreaterThanOrEqual(0)
        expect(successIndex).toBeLessThanOrEqual(1)
        expect(byTry[0]?.score).toBeCloseTo(first ?? Number.NaN, 12)
      }),
    )
  })
  it('with a score outside 0 to 1 are refused', () => {
    expect(() => tryStatistics([[0.5], [2]])).toThrow('expected scores from 0 to 1, got 2')
    expect(() => tryStatistics([[Number.NaN]])).toThrow(RangeError)
  })
})

describe('time on task', () => {
  it('is told by mean, quartiles and ends', () => {
    expect(durationStatistics([240, 60, 180, 120])).toMatchObject({
      n: 4,
      mean: 150,
      shortest: 60,
      lowerQuartile: 105,
      median: 150,
      upperQuartile: 195,
      longest: 240,
    })
  })
  it('of one student is that student’s; of nobody it is not defined', () => {
    expect(durationStatistics([9])).toMatchObject({ mean: 9, sd: null, lowerQuartile: 9, longest: 9 })
    expect(durationStatistics([])).toMatchObject({ n: 0, mean: null, median: null, longest: null })
  })
  it('below 0 or without end is refused', () => {
    expect(() => durationStatistics([-1])).toThrow('seconds of at least 0, got -1')
    expect(() => durationStatistics([Number.POSITIVE_INFINITY])).toThrow(RangeError)
  })
})

describe('the random guess score', () => {
  it.each([
    [{ kind: 'one-choice', fractions: [1, 0, 0, 0] } as const, 0.25],
    [{ kind: 'one-choice', fractions: [1, 0.5, -0.5] } as const, 1 / 3],
    [{ kind: 'true-false' } as const, 0.5],
    [{ kind: 'several-choices' } as const, null],
    [{ kind: 'matching', options: 5 } as const, 0.2],
    [{ kind: 'typed', fractionOfAnythingElse: 0 } as const, 0],
  ])('of %j is %d', (question, expected) => {
    expect(randomGuessScore(question)).toBe(expected)
  })
  it('of parts is their mean by weight, and unknown where one is', () => {
    const half = { question: { kind: 'true-false' } as const, weight: 3 }
    const none = { question: { kind: 'typed', fractionOfAnythingElse: 0 } as const, weight: 1 }
    const unknown = { question: { kind: 'several-choices' } as const, weight: 1 }
    expect(randomGuessScore({ kind: 'parts', parts: [half, none] })).toBe(0.375)
    expect(randomGuessScore({ kind: 'parts', parts: [half, unknown] })).toBeNull()
  })
  it('of a choice among nothing is refused', () => {
    expect(() => randomGuessScore({ kind: 'one-choice', fractions: [] })).toThrow('expected options, got 0')
    expect(() => randomGuessScore({ kind: 'parts', parts: [] })).toThrow('parts with a weight')
  })
})
