import { describe, expect, it } from 'vitest'
import { valueRanges } from '@/lib/authoring/value-ranges'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion } from '@/lib/problems/question'

const rangesOf = (changes: Readonly<Record<string, unknown>>, variants = 60) => {
  const question = parseQuestion({
    id: 'ranges',
    title: 'Ranges',
    lesson: 'a-lesson',
    objectives: ['adding'],
    kind: 'computation',
    difficulty: 'easy',
    prompt: 'What?',
    answers: { a: { label: 'A', number: 1 } },
    solution: 'One.',
    ...changes,
  })
  return valueRanges(compileQuestion(question, {}), variants)
}

describe('between what values lie', () => {
  it('is told of numbers, and of the entries of lists and tables of them', () => {
    const ranges = rangesOf({
      parameters: {
        x: { integer: { min: 1, max: 3 } },
        v: {
          choice: [
            [1, 5],
            [2, 9],
          ],
        },
        m: {
          choice: [
            [
              [0, 1],
              [2, 3],
            ],
          ],
        },
      },
      let: { y: '-x' },
    })
    expect(ranges).toEqual({
      x: { kind: 'numbers', low: 1, high: 3 },
      v: { kind: 'numbers', low: 1, high: 9 },
      m: { kind: 'numbers', low: 0, high: 3 },
      y: { kind: 'numbers', low: -3, high: -1 },
    })
  })
  it('is how many there are of what is no number', () => {
    const ranges = rangesOf({
      parameters: { word: { choice: ['cat', 'dog', 'cow'] }, two: { permutation: ['a', 'b'] } },
    })
    expect(ranges).toEqual({ word: { kind: 'others', different: 3 }, two: { kind: 'others', different: 2 } })
  })
  it('is of so many variants as are looked at', () => {
    expect(rangesOf({ parameters: { word: { choice: ['cat', 'dog', 'cow'] } } }, 1)).toEqual({
      word: { kind: 'others', different: 1 },
    })
  })
  it('is unknown where a seed gives no problem', () => {
    expect(rangesOf({ parameters: { x: { integer: { min: 1, max: 3 } } }, require: ['x > 3'] })).toEqual({})
  })
})
