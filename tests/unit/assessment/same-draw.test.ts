import { describe, expect, it } from 'vitest'
import { isSameDraw } from '@/lib/assessment/same-draw'
import { someExam, someHomework, someMasteryCheck, someSlot } from '@/tests/support/some-definition'

describe('isSameDraw', () => {
  it('looks past what is not asked: title, dates, category, release', () => {
    const later = someExam({
      title: 'Another title',
      instructions: 'Write clearly.',
      categoryId: 'exams',
      timeline: [{ until: '2027-01-31T12:00', percent: 100 }],
      timeLimitMinutes: 90,
    })
    expect(isSameDraw(someExam({}), later)).toBe(true)
  })

  it.each([
    ['other slots', someExam({ slots: [someSlot({}), someSlot({ id: 'b' })] })],
    ['other points of one', someExam({ slots: [someSlot({ points: 5 })] })],
    ['another question', someExam({ slots: [someSlot({ pick: { kind: 'question', questionId: 'perplexity' } })] })],
    ['another order', someExam({ isShuffled: true })],
    ['draws that are balanced', someExam({ isBalanced: true })],
    ['another kind', someHomework({})],
  ])('tells %s apart', (_what, other) => {
    expect(isSameDraw(someExam({}), other)).toBe(false)
    expect(isSameDraw(other, someExam({}))).toBe(false)
    expect(isSameDraw(other, other)).toBe(true)
  })

  it('knows of a mastery check by its objectives', () => {
    expect(isSameDraw(someMasteryCheck({}), someMasteryCheck({ budget: 5 }))).toBe(true)
    expect(isSameDraw(someMasteryCheck({}), someMasteryCheck({ objectives: ['perplexity'] }))).toBe(false)
  })
})
