import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Goal, spendAnswers } from '@/lib/mastery/spend-answers'

const goal = (objectiveId: string, answersNeeded: number, waitsFor: readonly string[] = []): Goal => {
  return { objectiveId, answersNeeded, waitsFor, worth: 1 }
}

describe('answers spent on objectives', () => {
  it('are added up by hand: one of ten, then five of twenty', () => {
    expect(spendAnswers([goal('a', 10), goal('b', 20, ['a'])], 15)).toEqual({ objectives: 1.25, left: 0 })
  })
  it('do not open what waits for something that is not done', () => {
    expect(spendAnswers([goal('b', 20, ['a']), goal('c', 5)], 100)).toEqual({ objectives: 1, left: 95 })
  })
  it('find what opens later, wherever it stands', () => {
    expect(spendAnswers([goal('b', 5, ['a']), goal('a', 5)], 10)).toEqual({ objectives: 2, left: 0 })
  })
  it('win of a review what would be lost', () => {
    expect(spendAnswers([{ ...goal('a', 4), worth: 0.5 }], 2)).toEqual({ objectives: 0.25, left: 0 })
  })
  it('are nothing where there are none, or nothing to do', () => {
    expect(spendAnswers([goal('a', 3)], 0)).toEqual({ objectives: 0, left: 0 })
    expect(spendAnswers([], 7)).toEqual({ objectives: 0, left: 7 })
  })
  it('take one answer at least for what is nearly there', () => {
    expect(spendAnswers([goal('a', 0)], 0.5)).toEqual({ objectives: 0.5, left: 0 })
  })
  it('refuse a budget that is none', () => {
    expect(() => spendAnswers([], -1)).toThrow('expected a budget of answers, got -1')
    expect(() => spendAnswers([], Number.NaN)).toThrow(RangeError)
  })
  it('never come to less with more of them, nor to more than there is', () => {
    const ids = ['a', 'b', 'c', 'd']
    const goals = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          objectiveId: fc.constant(id),
          answersNeeded: fc.nat({ max: 40 }),
          waitsFor: fc.subarray(ids.filter((other) => other < id)),
          worth: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
    )
    fc.assert(
      fc.property(goals, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (some, budget, more) => {
        const first = spendAnswers(some, budget).objectives
        const second = spendAnswers(some, budget + more).objectives
        expect(second).toBeGreaterThanOrEqual(first - 1e-9)
        expect(second).toBeLessThanOrEqual(some.reduce((sum, { worth }) => sum + worth, 0) + 1e-9)
      }),
      { numRuns: 100 },
    )
  })
})
