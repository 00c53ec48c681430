// What somebody answers who works with the numbers that are shown.
import { describe, expect, it } from 'vitest'
import { ExpressionError } from '@/lib/problems/expression'
import type { Value } from '@/lib/problems/value'
import { compileRegrading } from '@/lib/proving/regrade-as-displayed'
import { questionWith, variantOf } from './sample-questions'

/** What is graded of a variant when x and y are read as other numbers. */
function regraded(changes: Readonly<Record<string, unknown>>, after: readonly Value[] | Error) {
  const question = questionWith(changes)
  const symbols = new Map(['x', 'y'].map((name, slot) => [name, slot]))
  const scopeOf = () => {
    if (after instanceof Error) throw after
    return after
  }
  const asDisplayed = { scopeOf, uncheckedIn: () => [], checked: 1, isRedundant: false }
  const variant = variantOf(changes)
  const { x, y } = variant.parameters
  return compileRegrading(question, { symbols, asDisplayed })(variant, [x, y])
}
const fixedTo = (x: number, y: number) => ({ parameters: { x: { choice: [x] }, y: { choice: [y] } } })
const asked = (answer: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>> = {}) => ({
  ...fixedTo(20, 10),
  answers: { sum: { label: 'It', ...answer } },
  mistakes: [],
  ...changes,
})

describe('an answer from the numbers that are shown', () => {
  it('is right, and each mistake is itself, where the rounding is forgiven', () => {
    expect(regraded(fixedTo(20, 10), [20.1, 10])).toEqual([
      { what: 'the key of sum', isMistake: false, typed: '30.1', isRight: true },
      { what: 'the mistake doubled', isMistake: true, typed: '60.2', isRight: true },
      { what: 'the mistake negated', isMistake: true, typed: '-30.1', isRight: true },
    ])
  })
  it('is another where it is not', () => {
    expect(regraded(fixedTo(20, 10), [21, 10]).map(({ isRight }) => isRight)).toEqual([false, false, false])
  })
  it('is no mistake where the mistake becomes the key', () => {
    const [, doubled] = regraded(fixedTo(20, 10), [5, 10])
    expect(doubled).toMatchObject({ typed: '30', isRight: false })
  })
  it('is told by the id that the author gave a rule', () => {
    const mistakes = [
      { part: 'sum', when: '2 * (x + y)', is: 'doubled', id: 'twice' },
      { part: 'sum', when: '3 * (x + y)', is: 'doubled' },
    ]
    const found = regraded({ ...fixedTo(20, 10), mistakes }, [20, 10])
    expect(found.map(({ isRight }) => isRight)).toEqual([true, true, true])
    expect(found[1]?.what).toBe('the mistake twice')
  })
  it('is none where the values have none', () => {
    const nothing = [{ what: 'what depends on it', isMistake: false, typed: '', isRight: false }]
    expect(regraded({}, new ExpressionError('No root.'))).toEqual(nothing)
    expect(regraded({}, new RangeError('No distribution.'))).toEqual(nothing)
    expect(regraded(asked({ number: 'entropy([x / 30, y / 30])' }), [-4, 10])).toMatchObject([
      { typed: '', isRight: false },
    ])
    expect(regraded(asked({ number: 'sqrt(x)' }), [-4, 10])).toMatchObject([{ typed: 'NaN', isRight: false }])
  })
  it('hides no fault of the program', () => {
    expect(() => regraded({}, new Error('A fault.'))).toThrow('A fault.')
  })
})

describe('of the other kinds of answer', () => {
  const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }

  it('an option that the rounding turns round is another', () => {
    const answer = asked({ choice: { key: 'x > y ? "A" : "B"', options } })
    expect(regraded(answer, [19, 10])).toMatchObject([{ typed: 'A', isRight: true }])
    expect(regraded(answer, [10, 10])).toMatchObject([{ typed: 'B', isRight: false }])
  })
  it('an option that stands in the file is not worked out', () => {
    expect(regraded(asked({ choice: { key: 'A', options } }), [1, 1])).toEqual([])
  })
  it('a formula is typed in the numbers that are shown', () => {
    const formula = asked({ expression: 'x * t - y', variables: { t: { min: 0, max: 1 } }, relative: 0.01 })
    const mistakes = [{ part: 'sum', when: 'x * t + y', is: 'negated' }]
    const typed = (after: readonly Value[]) => regraded({ ...formula, mistakes }, after)
    expect(typed([20, 10])).toMatchObject([
      { what: 'the key of sum', isRight: true },
      { what: 'the mistake negated', isRight: true },
    ])
    expect(typed([25, 10])).toMatchObject([
      { typed: '25 * t - 10', isRight: false },
      { typed: '25 * t + 10', isRight: false },
    ])
  })
  it('an example of a construction has to meet the conditions of the variant', () => {
    const construction = {
      outcomes: ['a', 'b'],
      conditions: [{ id: 'share', that: 'abs(answer[1] - x / 100) < 0.011', feedback: 'Closer.' }],
      example: '[x / 100, 1 - x / 100]',
    }
    expect(regraded(asked({ construction }), [21, 10])).toMatchObject([{ typed: '0.21; 0.79', isRight: true }])
    expect(regraded(asked({ construction }), [22, 10])).toMatchObject([{ typed: '0.22; 0.78', isRight: false }])
    const mistakes = [{ part: 'sum', when: '[x / 50, 1 - x / 50]', is: 'doubled' }]
    expect(regraded(asked({ construction }, { mistakes }), [20, 10])).toHaveLength(1)
  })
})
