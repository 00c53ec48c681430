import { describe, expect, it } from 'vitest'
import { answerSchema, optionsOf } from '@/lib/problems/answer-schema'

const option = { text: 't', feedback: 'f' }
const options = { A: option, B: { ...option, mistake: 'slip' } }
const takes = (answer: object) => answerSchema.safeParse({ label: 'l', ...answer }).success
const range = { min: 0, max: 1 }

describe('an answer on file', () => {
  it.each([
    [{ number: 1 }],
    [{ number: 'x + 1', unit: 'bits', tolerance: { relative: 0.1 }, weight: 2 }],
    [{ number: 1, follows: { a: 'b' }, accept: [{ when: 2, feedback: 'f' }] }],
    [{ probabilities: 'p', outcomes: ['a', 'b'], absolute: 0.01 }],
    [{ probabilities: 'p', outcomes: 'names', accept: [{ when: 'q', credit: 1, feedback: 'f' }] }],
    [{ vector: 'v', entries: ['a'] }],
    [{ vector: 'v', entries: 'names', unit: 'nats', credit: 'each', tolerance: { decimalPlaces: 2, strict: true } }],
    [{ matrix: 'm', rows: ['a'], columns: 'names', credit: 'all' }],
    [{ choice: { key: 'A', options } }],
    [{ choices: { key: [], options } }],
    [{ choices: { key: ['A'], options, shuffle: false, credit: 'each' } }],
    [{ choices: { key: 'where(["A"], x > 1)', options } }],
    [{ probabilisticChoice: { key: 'A', options, floor: 0.001 } }],
    [{ ordering: { items: { a: 'A', b: 'B' }, key: ['a', 'b'], credit: 'each' } }],
    [
      {
        ordering: { items: { a: 'A', b: 'B' }, key: 'sortBy(["a", "b"], v)' },
        accept: [{ when: '["b", "a"]', feedback: 'f' }],
      },
    ],
    [{ expression: 'p - y', variables: { p: range, y: range } }],
    [
      {
        expression: 'p',
        variables: { p: range },
        relative: 0.01,
        accept: [{ when: '-p', credit: 0.5, feedback: 'f' }],
      },
    ],
    [{ construction: { outcomes: ['a', 'b'], conditions: [{ id: 'c', that: 'true', feedback: 'f' }], example: 'p' } }],
    [
      {
        construction: {
          of: 'numbers',
          outcomes: 'names',
          conditions: [{ id: 'c', that: 'true', feedback: 'f' }],
          example: 'p',
        },
      },
    ],
  ])('may be %j', (answer) => {
    expect(takes(answer)).toBe(true)
  })
  it.each([
    [{}],
    [{ number: 1, vector: 'v', entries: ['a'] }],
    [{ number: 1, credit: 'each' }],
    [{ number: 1, weight: 0 }],
    [{ number: 1, unit: 'dits' }],
    [{ number: 1, weight: 0 }],
    // Two of them would add up to infinity, and each have no share at all.
    [{ number: 1, weight: 1e308 }],
    [{ number: 1, accept: [{ when: 2, credit: 0, feedback: 'f' }] }],
    [{ number: 1, accept: [{ when: 2, credit: 1.5, feedback: 'f' }] }],
    [{ probabilities: 'p', outcomes: ['a'] }],
    [{ probabilities: 'p', outcomes: ['a', 'b'], unit: 'bits' }],
    [{ vector: 'v', entries: ['a'], tolerance: { low: 0, high: 1 } }],
    [{ vector: 'v', entries: [''] }],
    [{ matrix: 'm', rows: ['a'] }],
    [{ choice: { key: 'A', options: { A: option } } }],
    [{ choice: { key: 'A', options, credit: 'each' } }],
    [{ choice: { key: 'A', options }, accept: [{ when: '"B"', feedback: 'f' }] }],
    [{ choices: { key: ['A b'], options } }],
    [{ probabilisticChoice: { key: 'A', options, floor: 0.5 } }],
    [{ ordering: { items: { a: 'A' }, key: ['a'] } }],
    [{ ordering: { items: { 'a b': 'A', b: 'B' }, key: ['b'] } }],
    [{ expression: 'p', variables: {} }],
    [{ expression: 'p', variables: { p: range }, relative: 0 }],
    [{ expression: 'p', variables: { p: range }, relative: 0.2 }],
    [{ expression: 'p', variables: { p: [0, 1] } }],
    [{ construction: { outcomes: ['a', 'b'], conditions: [], example: 'p' } }],
    [
      {
        construction: {
          of: 'texts',
          outcomes: ['a', 'b'],
          conditions: [{ id: 'c', that: 'true', feedback: 'f' }],
          example: 'p',
        },
      },
    ],
  ])('may not be %j', (answer) => {
    expect(takes(answer)).toBe(false)
  })
  it('has its mistakes at its options where it is answered by choosing, and nowhere else', () => {
    const found = (answer: object) => optionsOf(answerSchema.parse({ label: 'l', ...answer }))
    expect(found({ choice: { key: 'A', options } })).toEqual({ path: 'choice.options', options })
    expect(found({ choices: { key: ['A'], options } })).toEqual({ path: 'choices.options', options })
    expect(found({ probabilisticChoice: { key: 'A', options } })).toEqual({
      path: 'probabilisticChoice.options',
      options,
    })
    expect(found({ number: 1 })).toBeNull()
    expect(found({ ordering: { items: { a: 'A', b: 'B' }, key: ['a', 'b'] } })).toBeNull()
  })
})
