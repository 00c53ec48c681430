import { describe, expect, it } from 'vitest'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { smallQuestion } from '@/tests/unit/problems/fixture-questions'

const options = { A: { text: 'a', feedback: 'Of a.' }, B: { text: 'b', feedback: 'Of b.' } }
const exchanged = (answers: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => {
  const question = smallQuestion({ answers, ...more })
  const { questions, lost } = toExchanged({ question, catalogue: {}, variants: 3 })
  return { questions, lost: lost.map(({ what }) => what) }
}
const numbersOf = (answer: Readonly<Record<string, unknown>>) =>
  exchanged({ number: { label: 'Your answer', ...answer } }).questions.map(({ asks }) => asks)

describe('toExchanged', () => {
  it.each([
    [{ relative: 0.01 }, { kind: 'around', tolerance: 2 + 1e-8 }],
    [
      { relative: 0.01, absolute: 1 },
      { kind: 'around', tolerance: 3 },
    ],
    [{ absolute: 0.5 }, { kind: 'around', tolerance: 0.5 }],
    [{ significantFigures: 2 }, { kind: 'around', tolerance: 5.1 }],
    [{ decimalPlaces: 1 }, { kind: 'around', tolerance: 0.051 }],
    [
      { low: 150, high: 250 },
      { kind: 'range', low: 150, high: 250 },
    ],
  ])('works the tolerance %j out around 200', (tolerance, reach) => {
    const [asks] = numbersOf({ number: 200, tolerance })
    if (asks?.kind !== 'number') throw new Error('no number')
    expect(asks.numbers[0]).toMatchObject({ value: 200, share: 1, reach: { kind: reach.kind } })
    const found = asks.numbers[0]?.reach
    if (found?.kind === 'around')
      expect(found.tolerance).toBeCloseTo(Number('tolerance' in reach ? reach.tolerance : Number.NaN), 9)
    else expect(found).toEqual(reach)
  })

  it('makes so many problems of a question whose numbers are drawn, and one of another', () => {
    const drawn = exchanged(
      { number: { label: 'Your answer', number: 'n' } },
      { parameters: { n: { integer: { min: 1, max: 9 } } } },
    )
    expect(drawn.questions.map(({ id, title }) => [id, title])).toEqual([
      ['small-variant-1', 'Small (variant 1)'],
      ['small-variant-2', 'Small (variant 2)'],
      ['small-variant-3', 'Small (variant 3)'],
    ])
    expect(drawn.lost).toEqual(['that each student gets numbers of their own: written as 3 problems'])
    expect(exchanged({ number: { label: 'Your answer', number: 1 } })).toMatchObject({
      questions: [{ id: 'small' }],
      lost: [],
    })
  })

  it('asks for parts and entries one by one, each with its name in the text', () => {
    const { questions, lost } = exchanged({
      v: { label: 'Gradient', vector: '[1, 2]', entries: ['cat', 'dog'] },
      x: { label: 'Loss', number: 3 },
    })
    expect(questions.map(({ prompt }) => prompt)).toEqual([
      'How much?\n\nGradient: cat',
      'How much?\n\nGradient: dog',
      'How much?\n\nLoss',
    ])
    expect(lost).toEqual([
      'the vector is asked for entry by entry, each as a question of its own',
      'that its parts are asked together: each is a question of its own',
    ])
  })

  it.each([
    ['a formula', { x: { label: 'x', expression: 'p', variables: { p: { min: 0, max: 1 } } } }, 'a formula'],
    [
      'a construction',
      {
        x: {
          label: 'x',
          construction: {
            outcomes: ['a', 'b'],
            conditions: [{ id: 'c', that: 'answer[1] > 0.4', feedback: 'No.' }],
            example: '[0.5, 0.5]',
          },
        },
      },
      'satisfies conditions',
    ],
  ])('leaves %s out and says so', (_what, answers, what) => {
    const { questions, lost } = exchanged(answers)
    expect(questions).toEqual([])
    expect(lost.join(' ')).toContain(what)
  })

  it('says what a choice over probabilities, a unit and written digits lose', () => {
    expect(exchanged({ x: { label: 'x', probabilisticChoice: { key: 'A', options } } }).lost.join(' ')).toContain(
      'spread over',
    )
    const strict = { label: 'x', number: 1.234, unit: 'bits', tolerance: { significantFigures: 3, strict: true } }
    expect(exchanged({ x: strict }).lost).toEqual([
      'that an answer may name another unit: the number is read in bits',
      'how many digits are written: only the value counts',
      'the words beside the answer: “x”',
    ])
  })

  it('keeps options in the order they have on file', () => {
    const { questions } = exchanged({ choice: { label: 'Your choice', choice: { key: 'B', options } } })
    expect(questions[0]?.asks).toEqual({
      kind: 'choice',
      isShuffled: true,
      options: [
        { text: 'a', share: 0, feedback: 'Of a.' },
        { text: 'b', share: 1, feedback: 'Of b.' },
      ],
    })
  })
})
