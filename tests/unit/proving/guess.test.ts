import { describe, expect, it } from 'vitest'
import { proofOf } from './sample-questions'

const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' }, C: { text: 'c', feedback: 'C.' } }
const chanceOf = (answer: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>> = {}) => {
  const { evidence } = proofOf('guess', { answers: { sum: { label: 'It', ...answer } }, mistakes: [], ...changes })
  return Number(evidence['wholeQuestion'])
}

describe('the chance of a careless guess', () => {
  it.each([
    ['of three options', { choice: { key: 'A', options } }, 1 / 3],
    ['of three options to tick', { choices: { key: ['A'], options } }, 1 / 8],
    ['at an order of three', { ordering: { items: { a: '1', b: '2', c: '3' }, key: ['a', 'b', 'c'] } }, 1 / 6],
    ['at two probabilities', { probabilities: '[x / 100, 1 - x / 100]', outcomes: ['a', 'b'] }, 0.01],
    ['at a formula that is no variable', { expression: 'x * t - 1', variables: { t: { min: 0, max: 1 } } }, 0],
    ['at a formula that is a variable', { expression: 't', variables: { t: { min: 0, max: 1 } } }, 1 / 3],
  ])('%s', (_what, answer, chance) => {
    expect(chanceOf(answer)).toBeCloseTo(chance, 3)
  })
  it('at a number is the accepted share of the range in which it was seen', () => {
    const parameters = { x: { decimal: { min: 0, max: 10, step: 0.001 } } }
    const answer = { number: 'x', tolerance: { absolute: 0.1 } }
    expect(chanceOf(answer, { parameters, prompt: '{{ x }}', solution: '{{ x }}' })).toBeCloseTo(0.02, 2)
  })
  it('at a whole number is a guess at whole numbers', () => {
    const parameters = { x: { integer: { min: 1, max: 4 } } }
    const answer = { number: 'x', tolerance: { absolute: 0.1 } }
    expect(chanceOf(answer, { parameters, prompt: '{{ x }}', solution: '{{ x }}' })).toBeCloseTo(0.25, 2)
  })
  it('at several numbers is the product, and their mean where each has its credit', () => {
    const entries = { vector: '[x, y]', entries: ['x', 'y'], tolerance: { absolute: 3 } }
    const all = chanceOf(entries)
    const each = chanceOf({ ...entries, credit: 'each' })
    expect(all).toBeCloseTo(each * each, 3)
  })
  it('at a construction is what a distribution at random meets', () => {
    const construction = {
      outcomes: ['a', 'b'],
      conditions: [{ id: 'low', that: 'answer[1] < 0.2', feedback: 'Lower.' }],
      example: '[0.1, 0.9]',
    }
    expect(Math.abs(chanceOf({ construction }) - 0.2)).toBeLessThan(0.06)
  })
  it('at a construction that equal entries meet is certain', () => {
    const construction = {
      outcomes: ['a', 'b'],
      conditions: [{ id: 'even', that: 'abs(answer[1] - 0.5) < 0.01', feedback: 'Even.' }],
      example: '[0.5, 0.5]',
    }
    expect(chanceOf({ construction })).toBe(1)
  })
  it('of several parts is their product', () => {
    const { evidence } = proofOf('guess', {
      answers: {
        one: { label: 'One', choice: { key: 'A', options } },
        two: { label: 'Two', choice: { key: 'B', options } },
      },
      mistakes: [],
    })
    expect(evidence['wholeQuestion']).toBeCloseTo(1 / 9, 3)
  })
})

describe('the rule guess', () => {
  const two = { A: options.A, B: options.B }
  it('warns of a choice between two, and not of three', () => {
    const verdict = (all: object) =>
      proofOf('guess', { answers: { it: { label: 'It', choice: { key: 'A', options: all } } }, mistakes: [] }).verdict
    expect(verdict(two)).toBe('warn')
    expect(verdict(options)).toBe('green')
  })
  it.each([
    [0.5, 'green'],
    [9, 'warn'],
    [30, 'red'],
  ])('finds a tolerance of %d in a range of 118 %s', (absolute, verdict) => {
    const answers = { sum: { label: 'Sum', number: 'x + y', tolerance: { absolute } } }
    const mistakes = [{ part: 'sum', when: '-x - y - 100', is: 'negated' }]
    expect(proofOf('guess', { answers, mistakes }).verdict).toBe(verdict)
  })
})
