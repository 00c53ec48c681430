import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOrder } from '@/lib/problems/draw-order'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import type { NumberPart, Part, ProbabilitiesPart, Tolerance } from '@/lib/problems/part'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import { smallQuestion } from './fixture-questions'

const numberPart = (key: number, tolerance: Tolerance): NumberPart => {
  return { kind: 'number', name: 'x', label: 'x', weight: 1, unit: 'none', key, tolerance, accepted: [] }
}
const onePercent = numberPart(100, { kind: 'closeTo', relative: 0.01, absolute: 0 })
const vectorPart: ProbabilitiesPart = {
  kind: 'probabilities',
  name: 'p',
  label: 'p',
  weight: 1,
  outcomes: ['a', 'b'],
  key: [0.3, 0.7],
  absolute: 0.005,
  accepted: [],
}

describe('telling a key and its mistakes apart', () => {
  it('goes by the tolerance with which answers are graded', () => {
    expect(isAccepted(onePercent, 101)).toBe(true)
    expect(isAccepted(onePercent, 101.1)).toBe(false)
    expect(areAlike(onePercent, [50, 50.4])).toBe(true)
    expect(areAlike(onePercent, [50, 50.6])).toBe(false)
  })
  it('is by size alone where the written form counts too', () => {
    const strict = numberPart(2.34159, { kind: 'decimalPlaces', digits: 2, strict: true })
    expect(isAccepted(strict, 2.3449)).toBe(true)
    expect(isAccepted(strict, 2.35)).toBe(false)
  })
  it('keeps the width of an interval away from its place', () => {
    const part = numberPart(5, { kind: 'interval', low: 4, high: 6 })
    expect(isAccepted(part, 4.5)).toBe(true)
    expect(areAlike(part, [20, 20.9])).toBe(true)
    expect(areAlike(part, [20, 21.1])).toBe(false)
  })
  it('compares vectors in every place, and a number never with a vector', () => {
    expect(isAccepted(vectorPart, [0.304, 0.696])).toBe(true)
    expect(isAccepted(vectorPart, [0.31, 0.69])).toBe(false)
    expect(isAccepted(vectorPart, [0.3])).toBe(false)
    expect(isAccepted(vectorPart, 0.3)).toBe(false)
    expect(
      areAlike(vectorPart, [
        [0.5, 0.5],
        [0.504, 0.496],
      ]),
    ).toBe(true)
    expect(areAlike(onePercent, [1, [1]])).toBe(false)
  })
  it('says the same whichever of two comes first', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        expect(areAlike(onePercent, [one, other])).toBe(areAlike(onePercent, [other, one]))
        expect(areAlike(onePercent, [one, one])).toBe(true)
      }),
    )
  })
})

describe('two values that could be taken for each other', () => {
  const constructed: Part = {
    kind: 'construction',
    of: 'probabilities',
    name: 'd',
    label: 'd',
    weight: 1,
    outcomes: ['a', 'b'],
    key: [0.9, 0.1],
    conditions: [
      { id: 'top', holds: ([first = 0]) => first > 0.8, feedback: 'f' },
      { id: 'rest', holds: ([, second = 0]) => second > 0.05, feedback: 'f' },
    ],
  }
  const chosen: Part = { kind: 'choice', name: 'c', label: 'c', weight: 1, key: 'A', options: [] }
  it('are so under the tolerance of either of the two', () => {
    // 1 % of 101 reaches 100, where 1 % of 100 does not reach 101.005.
    expect(areAlike(onePercent, [100, 101.005])).toBe(true)
    expect(areAlike(onePercent, [101.005, 100])).toBe(true)
    expect(areAlike(onePercent, [100, 101.03])).toBe(false)
  })
  it('are vectors within the slack of the part, met exactly', () => {
    const wide = { ...vectorPart, absolute: 0.1 }
    expect(
      areAlike(wide, [
        [0.3, 0.7],
        [0.4, 0.6],
      ]),
    ).toBe(true)
    expect(
      areAlike(wide, [
        [0.3, 0.7],
        [0.41, 0.59],
      ]),
    ).toBe(false)
    expect(
      areAlike(vectorPart, [
        [0.3, 0.7],
        [0.4, 0.6],
      ]),
    ).toBe(false)
    expect(isAccepted(vectorPart, [0.335 - 0.03, 0.665 + 0.03])).toBe(true)
    expect(areAlike(wide, [0.3, [0.3, 0.7]])).toBe(false)
    expect(
      areAlike(wide, [
        [0.3, 0.7],
        [0.3, 0.7, 0],
      ]),
    ).toBe(false)
  })
  it('are constructions that agree in every place to half a hundredth', () => {
    expect(
      areAlike(constructed, [
        [0.5, 0.5],
        [0.505, 0.495],
      ]),
    ).toBe(true)
    expect(
      areAlike(constructed, [
        [0.5, 0.5],
        [0.506, 0.494],
      ]),
    ).toBe(false)
  })
  it('are the same option', () => {
    expect([areAlike(chosen, ['A', 'A']), areAlike(chosen, ['A', 'B'])]).toEqual([true, false])
  })
  it('leave a construction right that satisfies every condition, and a choice that is the key', () => {
    const right = [
      [0.9, 0.1],
      [0.9, 0.01],
      [0.5, 0.5],
    ].map((each) => isAccepted(constructed, each))
    expect(right).toEqual([true, false, false])
    expect(isAccepted(constructed, 0.9)).toBe(false)
    expect([isAccepted(chosen, 'A'), isAccepted(chosen, 'B'), isAccepted(chosen, 1)]).toEqual([true, false, false])
    expect(isAccepted(onePercent, 'A')).toBe(false)
  })
})

describe('the ids of mistakes', () => {
  const rule = (part: string, is: string, id?: string) => ({ part, when: 1, is, ...(id === undefined ? {} : { id }) })
  const idsOf = (...mistakes: readonly ReturnType<typeof rule>[]) =>
    mistakeIds({ ...smallQuestion({}), mistakes: [...mistakes] }).ofRules
  it("are the catalogue's where that is enough, with the part where it is not", () => {
    expect(idsOf(rule('x', 'sign'), rule('x', 'unit'))).toEqual(['sign', 'unit'])
    expect(idsOf(rule('x', 'sign'), rule('y', 'sign'))).toEqual(['sign-x', 'sign-y'])
    expect(idsOf(rule('x', 'sign'), rule('x', 'sign'))).toEqual(['sign-x', 'sign-x-2'])
  })
  it('may be given, once each', () => {
    expect(idsOf(rule('x', 'sign', 'turned'), rule('x', 'unit'))).toEqual(['turned', 'unit'])
    expect(() => idsOf(rule('x', 'sign', 'one'), rule('x', 'unit', 'one'))).toThrow('two of them have the id one')
  })
})

describe('the order of drawing', () => {
  it('puts each value after those it mentions', () => {
    const question = smallQuestion({
      parameters: { q: { probabilities: { count: 'n', step: 0.01 } }, k: { integer: { min: 2, max: 4 } } },
      let: { top: 'max(q)', n: 'k + 1' },
    })
    const order = drawOrder(question)
    const place = (name: string) => order.indexOf(name)
    expect([...order].sort()).toEqual(['k', 'n', 'q', 'top'])
    expect(place('k') < place('n') && place('n') < place('q') && place('q') < place('top')).toBe(true)
  })
  it('refuses a circle and says which', () => {
    expect(() => drawOrder(smallQuestion({ let: { a: 'b + 1', b: 'c', c: 'a' } }))).toThrow(
      'a: is defined by itself (a, b, c)',
    )
  })
})
