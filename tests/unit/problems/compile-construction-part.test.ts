import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer, drawKind } from './compiled-answer'

const condition = (that: string, feedback = 'No.') => ({ id: 'c', that, feedback })
const construction = (changes: object) => ({
  construction: { outcomes: ['a', 'b'], example: 'p', conditions: [condition('answer[1] <= 0.5')], ...changes },
})

describe('a part answered by anything that satisfies conditions', () => {
  it('is about a distribution where the file says nothing else', () => {
    const part = drawKind('construction', construction({}))
    expect(part).toMatchObject({
      of: 'probabilities',
      outcomes: ['a', 'b'],
      key: [0.25, 0.75],
      label: '2?',
      weight: 0.5,
    })
    expect(compileAnswer(construction({})).guessFloor).toBe(0.02)
  })
  it('has an example that is a distribution, or any numbers', () => {
    for (const example of ['[0.25, 0.5]', '[-0.5, 1.5]', 'p[1]', '[1, 0, 0]']) {
      expect(() => drawAnswer(construction({ example }))).toThrow(RejectedDraw)
    }
    expect(drawAnswer(construction({ of: 'numbers', example: '[-3, 7.5]' })).key).toEqual([-3, 7.5])
    expect(() => drawAnswer(construction({ of: 'numbers', example: '[1, 2, 3]' }))).toThrow('is not a vector of 2')
    expect(() => drawAnswer(construction({ of: 'numbers', example: '[0, ln(0)]' }))).toThrow('is not a finite number')
  })
  it('rejects a draw whose example fails a condition, and names the one', () => {
    const conditions = [condition('true'), { ...condition('answer[1] > x'), id: 'above' }]
    expect(() => drawAnswer(construction({ conditions }))).toThrow(
      'answers.a.construction.example does not satisfy above',
    )
  })
  it('is judged by what is true, and by nothing like it', () => {
    const judge = (that: string) => {
      const [only] = drawKind(
        'construction',
        construction({ conditions: [condition(`${that} or answer[1] == 0.25`)] }),
      ).conditions
      return only?.holds
    }
    const holds = judge('answer[1] > answer[2]')
    expect(holds?.([0.9, 0.1])).toBe(true)
    expect(holds?.([0.1, 0.9])).toBe(false)
    // What it cannot judge does not hold: too short, or no number.
    expect(holds?.([])).toBe(false)
    expect(holds?.([0.1])).toBe(false)
    expect(judge('entropy(answer) > 0.5')?.([2, -1])).toBe(false)
  })
  it('says why a condition does not hold, with the values of the draw or without', () => {
    const said = (feedback: string) =>
      drawKind('construction', construction({ conditions: [condition('true', feedback)] })).conditions[0]?.feedback
    expect(said('Too few.')).toBe('Too few.')
    expect(said('Below {{ x }}.')).toBe('Below 2.')
    expect(() => compileAnswer(construction({ conditions: [condition('true', '{{ answer }}')] }))).toThrow(
      'answers.a.construction.conditions.0.feedback: There is no answer here',
    )
  })
})
