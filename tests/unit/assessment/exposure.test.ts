import { describe, expect, it } from 'vitest'
import { exposureOf } from '@/lib/assessment/exposure'
import { someQuestion } from '@/tests/support/some-pool'

const exam = (...ids: readonly string[]) =>
  new Map(ids.map((questionId, place) => [`s${place}`, { question: someQuestion({ questionId }), seed: 0 }]))

describe('exposureOf', () => {
  it('counts four questions given equally often as four', () => {
    const { questions, effectiveQuestions, largestShare } = exposureOf([exam('a', 'b'), exam('c', 'd')])
    expect([questions, largestShare]).toEqual([4, 0.5])
    expect(effectiveQuestions).toBeCloseTo(4, 12)
  })

  it('is by hand: shares 1/2, 1/4, 1/4 are 2^1.5 questions', () => {
    const { effectiveQuestions, largestShare } = exposureOf([exam('a', 'b'), exam('a', 'c')])
    expect(effectiveQuestions).toBeCloseTo(2 ** 1.5, 12)
    expect(largestShare).toBe(1)
  })

  it('counts a question once a student, though two slots gave it', () => {
    expect(exposureOf([exam('a', 'a'), exam('b')])).toMatchObject({ questions: 2, largestShare: 0.5 })
  })

  it('has nothing to say of nobody', () => {
    expect(exposureOf([])).toEqual({ questions: 0, effectiveQuestions: 0, largestShare: 0 })
  })
})
