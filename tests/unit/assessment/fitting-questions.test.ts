import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { fittingQuestions } from '@/lib/assessment/fitting-questions'
import { someQuestion } from '@/tests/support/some-pool'

const pool = [
  someQuestion({ questionId: 'a', objectives: ['entropy'], answerKinds: ['number'], difficulty: 'easy' }),
  someQuestion({ questionId: 'b', objectives: ['entropy', 'loss'], answerKinds: ['choice'], difficulty: 'hard' }),
  someQuestion({ questionId: 'c', objectives: ['loss'], answerKinds: ['number', 'choice'], difficulty: 'medium' }),
]
const drawing = (given: Partial<Extract<Slot['pick'], { readonly kind: 'objectives' }>>): Slot['pick'] => ({
  kind: 'objectives',
  objectives: ['entropy', 'loss'],
  answerKinds: [],
  difficulties: [],
  ...given,
})
const fitting = (pick: Slot['pick']) => fittingQuestions({ pick }, pool).map(({ questionId }) => questionId)

describe('fittingQuestions', () => {
  it('finds the one question a slot names, or none', () => {
    expect(fitting({ kind: 'question', questionId: 'b' })).toEqual(['b'])
    expect(fitting({ kind: 'question', questionId: 'gone' })).toEqual([])
  })

  it('takes any of several objectives, and empty lists for any kind and difficulty', () => {
    expect(fitting(drawing({}))).toEqual(['a', 'b', 'c'])
    expect(fitting(drawing({ objectives: ['entropy'] }))).toEqual(['a', 'b'])
    expect(fitting(drawing({ objectives: ['perplexity'] }))).toEqual([])
  })

  it('wants a kind and a difficulty of those named, both at once', () => {
    expect(fitting(drawing({ answerKinds: ['number'] }))).toEqual(['a', 'c'])
    expect(fitting(drawing({ difficulties: ['easy', 'hard'] }))).toEqual(['a', 'b'])
    expect(fitting(drawing({ answerKinds: ['choice'], difficulties: ['medium'] }))).toEqual(['c'])
    expect(fitting(drawing({ answerKinds: ['choice'], difficulties: ['easy'] }))).toEqual([])
  })

  it('finds no fewer when more is allowed', () => {
    const kinds = fc.subarray(['number', 'choice', 'ordering'], { minLength: 1 })
    fc.assert(
      fc.property(kinds, kinds, (one, other) => {
        const narrow = fitting(drawing({ answerKinds: one }))
        const wide = fitting(drawing({ answerKinds: [...one, ...other] }))
        expect(narrow.every((id) => wide.includes(id))).toBe(true)
      }),
    )
  })
})
