// A part that follows from earlier answers must be told in words: a text with a hole in it is no part.
import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { smallQuestion } from './fixture-questions'

/** 0 where x is above 9, and no number up to there. */
const hole = '{{ 0 * ln(x - 9) }}'
const catalogue = { slip: { name: 'A slip', feedback: 'You gave {{ value }}.' } }

function partAfter(answer: object, x: number, mistakes: readonly object[] = []) {
  const question = smallQuestion({
    parameters: { x: { integer: { min: 12, max: 20 } } },
    answers: { x: { label: 'x', number: 'x' }, y: { label: 'y', follows: { x: 'x' }, ...answer } },
    mistakes,
  })
  const [, part] = compileQuestion(question, catalogue).makeVariant({ version: 1, seed: 1 }).parts
  return part?.follows?.partAfter({ x }) ?? null
}
const told = { text: 'B', feedback: 'f' }
const conditions = (feedback: string) => [{ id: 'c', that: 'sum(answer) > 0', feedback }]
const choice = (A: object) => ({ choice: { key: 'B', options: { A, B: told } } })

describe('what is worked out from an earlier answer', () => {
  it.each([
    ['label', { label: hole, number: 1 }],
    ['text of an option', choice({ text: hole, feedback: 'f' })],
    ['feedback of an option', choice({ text: 'A', feedback: hole })],
    [
      'feedback of one of several choices',
      { choices: { key: ['B'], options: { A: { text: 'A', feedback: hole }, B: told } } },
    ],
    ['feedback of an accepted alternative', { number: 1, accept: [{ when: 2, feedback: hole }] }],
    [
      'feedback of an accepted formula',
      { expression: 'z', variables: { z: { min: 0, max: 1 } }, accept: [{ when: '-z', feedback: hole }] },
    ],
    [
      'feedback of a condition',
      { construction: { outcomes: ['a', 'b'], conditions: conditions(hole), example: '[1, 0]' } },
    ],
    ['text of an item', { ordering: { key: ['a', 'b'], items: { a: hole, b: 'B' } } }],
  ])('is nothing where the %s cannot be told', (_where, answer) => {
    expect(partAfter(answer, 9)).toBeNull()
    expect(partAfter(answer, 8)).toBeNull()
    expect(partAfter(answer, 10)).not.toBeNull()
  })
  it('has no mistake that cannot be told, but is there without it', () => {
    const mistakes = [
      { part: 'y', when: 5, is: 'slip', id: 'first', feedback: hole },
      { part: 'y', when: 7, is: 'slip', id: 'second' },
    ]
    const idsAfter = (x: number) => partAfter({ number: 1 }, x, mistakes)?.mistakes.map(({ id }) => id)
    expect(idsAfter(9)).toEqual(['second'])
    expect(idsAfter(10)).toEqual(['first', 'second'])
  })
  it('is the same for the same answer, however often it is asked for', () => {
    const answer = { number: 'x ^ 2', accept: [{ when: 'x', feedback: 'Not squared: {{ x }}.' }] }
    const once = partAfter(answer, 10)
    expect(once?.part).toMatchObject({ key: 100, accepted: [{ value: 10, feedback: 'Not squared: 10.' }] })
    expect(JSON.stringify(partAfter(answer, 10))).toBe(JSON.stringify(once))
  })
})
