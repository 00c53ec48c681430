import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { distribution } from '@/lib/problems/compiled-part'
import { compileAnswer, drawAnswer, scopeWith } from './compiled-answer'

const outcomes = ['rain', 'sun']
const asked = (probabilities: string, changes: object = {}) => ({ probabilities, outcomes, ...changes })

describe('a part answered by a distribution', () => {
  it('has its key, its outcomes, and half a hundredth to either side where the file says nothing', () => {
    expect(drawAnswer(asked('p'))).toMatchObject({
      kind: 'probabilities',
      weight: 0.5,
      label: '2?',
      key: [0.25, 0.75],
      outcomes,
      absolute: 0.005,
      accepted: [],
    })
    expect(drawAnswer(asked('p', { absolute: 0.02, outcomes: 'words' }))).toMatchObject({
      absolute: 0.02,
      outcomes: ['cat', 'dog'],
    })
    expect(compileAnswer(asked('p')).guessFloor).toBe(0.02)
  })
  it('is worked out again for other values', () => {
    const compiled = compileAnswer(asked('reverse(p)'))
    expect(compiled.redraw(scopeWith({ p: [0.1, 0.9] }), drawAnswer(asked('p'))).key).toEqual([0.9, 0.1])
  })
  it.each(['[0.5, 0.6]', '[-0.5, 1.5]', '[1]', '[1, 0, 0]', 'm', 'words', 'x', '[0, 0]', 'p / 0'])(
    'rejects a draw whose key is %s',
    (probabilities) => {
      expect(() => drawAnswer(asked(probabilities))).toThrow(RejectedDraw)
    },
  )
  it('may be sure, and may be off by what binary rounding does', () => {
    expect(drawAnswer(asked('[1, 0]')).key).toEqual([1, 0])
    expect(drawAnswer(asked('[0.1 + 0.2, 0.7]')).key).toEqual([0.1 + 0.2, 0.7])
  })
  it('has accepted distributions, which must be some', () => {
    const accept = (when: string) => [{ when, credit: 0.25, feedback: 'Turned round.' }]
    expect(drawAnswer(asked('p', { accept: accept('reverse(p)') }))).toMatchObject({
      accepted: [{ value: [0.75, 0.25], scoreFraction: 0.25, feedback: 'Turned round.' }],
    })
    expect(() => drawAnswer(asked('p', { accept: accept('p * 2') }))).toThrow('answers.a.accept.0.when')
  })
})

describe('a distribution', () => {
  const place = { place: 'k', length: 3 }
  it('is any weights over their sum, and no longer one when an entry is off by more than rounding', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(weights, fc.double({ min: 1e-6, max: 1, noNaN: true }), (list, off) => {
        const sum = list.reduce((total, weight) => total + weight, 0)
        fc.pre(sum > 0)
        const [first = 0, ...rest] = list.map((weight) => weight / sum)
        expect(distribution([first, ...rest], place)).toEqual([first, ...rest])
        expect(() => distribution([first + off, ...rest], place)).toThrow('k is not a distribution')
      }),
    )
  })
  it('has no entry below 0 or above 1, also where they cancel', () => {
    expect(() => distribution([-0.1, 0.1, 1], place)).toThrow('k is not a distribution')
    expect(() => distribution([1.1, -0.1, 0], place)).toThrow('k is not a distribution')
    expect(distribution([1, 0, 0], place)).toEqual([1, 0, 0])
    expect(() => distribution([0.5, 0.5 + 2e-9, 0], place)).toThrow('k is not a distribution')
    expect(distribution([0.5, 0.5 + 5e-10, 0], place)).toHaveLength(3)
  })
})
