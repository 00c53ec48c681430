import { describe, expect, it } from 'vitest'
import { acceptAnswer } from '@/lib/assessment/accept-answer'
import { gradeFinally } from '@/lib/assessment/attempt-grade'
import { compileQuestion } from '@/lib/problems/compile-question'
import { QuestionFormatError } from '@/lib/problems/question'
import { smallQuestion } from '../problems/fixture-questions'

const argued = { part: 'x', when: '3 * a', credit: 0.5, feedback: 'Counted from 0.' }
const question = smallQuestion({
  parameters: { a: { integer: { min: 4, max: 9 } } },
  answers: { x: { label: 'x', number: '2 * a' } },
})
const scoreOf = (from: typeof question, times: number) => {
  const variant = compileQuestion(from, {}).makeVariant({ version: 1, seed: 2 })
  return gradeFinally({ variant, response: { x: String(times * Number(variant.parameters['a'])) } })
}

describe('acceptAnswer', () => {
  it('makes the answer count on every variant, and keeps the key', () => {
    const accepting = acceptAnswer(question, argued)
    expect(scoreOf(question, 3)).toMatchObject({ scoreFraction: 0 })
    expect(scoreOf(accepting, 3)).toMatchObject({
      scoreFraction: 0.5,
      parts: [{ matched: 'accepted', feedback: 'Counted from 0.' }],
    })
    expect(scoreOf(accepting, 2)).toMatchObject({ scoreFraction: 1, parts: [{ matched: 'key' }] })
  })

  it('adds to what is accepted already and leaves the question as it was', () => {
    const twice = acceptAnswer(acceptAnswer(question, argued), { ...argued, when: '4 * a', credit: 1 })
    expect(scoreOf(twice, 3)).toMatchObject({ scoreFraction: 0.5 })
    expect(scoreOf(twice, 4)).toMatchObject({ scoreFraction: 1 })
    expect(question.answers['x']).not.toHaveProperty('accept')
  })

  it('refuses a part that is not there or takes no alternatives, and a credit that is none', () => {
    expect(() => acceptAnswer(question, { ...argued, part: 'y' })).toThrow(RangeError)
    expect(() => acceptAnswer(question, { ...argued, credit: 0 })).toThrow(QuestionFormatError)
    const option = { text: 't', feedback: 'f' }
    const choice = { label: 'c', choice: { key: 'A', options: { A: option, B: { ...option, text: 'u' } } } }
    expect(() => acceptAnswer(smallQuestion({ answers: { x: choice } }), argued)).toThrow(QuestionFormatError)
  })
})
