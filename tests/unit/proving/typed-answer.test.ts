import { describe, expect, it } from 'vitest'
import { gradeOne, wellTyped } from '@/lib/proving/grade-one'
import { roundedTo } from '@/lib/proving/rounded-text'
import { exactly, typedKey, typedValue } from '@/lib/proving/typed-answer'
import { variantOf } from './sample-questions'

const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' }, C: { text: 'c', feedback: 'C.' } }
const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  number: { number: 'x / 7' },
  strict: { number: 'x / 7', tolerance: { significantFigures: 3, strict: true } },
  probabilities: { probabilities: '[0.25, 0.75]', outcomes: ['a', 'b'] },
  vector: { vector: '[x, y / 3]', entries: ['a', 'b'] },
  matrix: { matrix: '[[x, y], [y, x / 3]]', rows: ['a', 'b'], columns: ['c', 'd'] },
  choice: { choice: { key: 'B', options } },
  choices: { choices: { key: ['A', 'C'], options } },
  nothing: { choices: { key: [], options } },
  spread: { probabilisticChoice: { key: 'B', options } },
  ordering: { ordering: { items: { a: 'one', b: 'two', c: 'three' }, key: ['c', 'a', 'b'] } },
  expression: { expression: 'x * t - 1', variables: { t: { min: 0, max: 1 } } },
  construction: {
    construction: {
      outcomes: ['a', 'b'],
      conditions: [{ id: 'even', that: 'abs(answer[1] - 0.5) < 0.1', feedback: 'Even.' }],
      example: '[0.45, 0.55]',
    },
  },
}

describe('a key as it would be typed', () => {
  it.each(Object.entries(answers))('is right for the grader: %s', (_kind, answer) => {
    const variant = variantOf({ answers: { it: { label: 'It', ...answer } }, mistakes: [] })
    const [part] = variant.parts
    if (part === undefined) throw new Error('No part.')
    expect(gradeOne({ variant, part, typed: wellTyped(part) })).toMatchObject({ scoreFraction: 1, matched: 'key' })
  })
  it('lists the ids of options, and says "none" of no options', () => {
    const typed = (answer: Readonly<Record<string, unknown>> | undefined) => {
      const [part] = variantOf({ answers: { it: { label: 'It', ...answer } }, mistakes: [] }).parts
      return part === undefined ? '' : typedKey(part, exactly)
    }
    expect(typed(answers['choices'])).toBe('A, C')
    expect(typed(answers['nothing'])).toBe('none')
    expect(typed(answers['ordering'])).toBe('c, a, b')
    expect(typed(answers['spread'])).toMatch(/B: 1/)
  })
})

describe('another value as it would be typed', () => {
  it('has its numbers written as asked, row by row', () => {
    const [part] = variantOf({ answers: { it: { label: 'It', ...answers['matrix'] } }, mistakes: [] }).parts
    if (part === undefined) throw new Error('No part.')
    const write = roundedTo({ kind: 'decimals', digits: 1 })
    expect(
      typedValue(
        part,
        [
          [1, 2],
          [3, 0.26],
        ],
        write,
      ),
    ).toBe('1.0; 2.0\n3.0; 0.3')
  })
})
