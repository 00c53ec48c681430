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

describe('the other kinds of answer', () => {
  const asked = { name: 'a', label: 'a', weight: 1 }
  const tolerance = { kind: 'closeTo', relative: 0.01, absolute: 0 } as const
  const vector: Part = {
    ...asked,
    kind: 'vector',
    key: [1, 100],
    entries: ['u', 'v'],
    unit: 'none',
    tolerance,
    credit: 'all',
    accepted: [],
  }
  const key = [
    [1, 2],
    [3, 4],
  ]
  const matrix: Part = {
    ...asked,
    kind: 'matrix',
    key,
    rows: ['r', 's'],
    columns: ['u', 'v'],
    unit: 'none',
    tolerance,
    credit: 'all',
    accepted: [],
  }
  const items = ['u', 'v', 'w'].map((id) => ({ id, text: id }))
  const ordering: Part = { ...asked, kind: 'ordering', key: ['u', 'v', 'w'], items, credit: 'all', accepted: [] }
  const formula: Part = {
    ...asked,
    kind: 'expression',
    key: 'x',
    keyLatex: 'x',
    variables: ['x'],
    points: [[1], [2]],
    keyValues: [1, 2],
    relative: 1e-6,
    accepted: [],
  }
  const chosen: Part = { ...asked, kind: 'choices', key: ['A'], options: [], credit: 'all' }
  const spread: Part = { ...asked, kind: 'probabilistic-choice', key: 'A', options: [], floor: 0.01 }
  it('are compared entry by entry under the tolerance of each', () => {
    expect(isAccepted(vector, [1.01, 99])).toBe(true)
    expect(isAccepted(vector, [1.02, 100])).toBe(false)
    expect(isAccepted(vector, [1])).toBe(false)
    expect(isAccepted(vector, 1)).toBe(false)
    expect(isAccepted(vector, key)).toBe(false)
    expect(
      areAlike(vector, [
        [0, 50],
        [0, 50.5],
      ]),
    ).toBe(true)
    expect(
      areAlike(vector, [
        [0, 50],
        [0.1, 50],
      ]),
    ).toBe(false)
  })
  it('are compared row by row', () => {
    expect(
      isAccepted(matrix, [
        [1, 2],
        [3, 4.03],
      ]),
    ).toBe(true)
    expect(
      isAccepted(matrix, [
        [1, 2],
        [3, 4.1],
      ]),
    ).toBe(false)
    expect(isAccepted(matrix, [[1, 2]])).toBe(false)
    expect(isAccepted(matrix, [[1, 2], [3]])).toBe(false)
    expect(isAccepted(matrix, [1, 2, 3, 4])).toBe(false)
    expect(areAlike(matrix, [key, key])).toBe(true)
  })
  it('by size alone where the written form counts too', () => {
    const strict: Part = { ...vector, tolerance: { kind: 'decimalPlaces', digits: 1, strict: true } }
    expect(isAccepted(strict, [1.04, 100])).toBe(true)
    expect(isAccepted(strict, [1.06, 100])).toBe(false)
  })
  it('are orders that agree from first to last', () => {
    expect(isAccepted(ordering, ['u', 'v', 'w'])).toBe(true)
    expect(isAccepted(ordering, ['v', 'u', 'w'])).toBe(false)
    expect(isAccepted(ordering, ['u', 'v'])).toBe(false)
    expect(
      areAlike(ordering, [
        ['w', 'v', 'u'],
        ['w', 'v', 'u'],
      ]),
    ).toBe(true)
    expect(areAlike(ordering, ['w', ['w']])).toBe(false)
  })
  it('are formulas that agree at every point', () => {
    expect(isAccepted(formula, [1, 2.000001])).toBe(true)
    expect(isAccepted(formula, [1, 2.00001])).toBe(false)
    expect(isAccepted(formula, 'x')).toBe(false)
    expect(
      areAlike(formula, [
        [5, 6],
        [5, 6.000001],
      ]),
    ).toBe(true)
  })
  it('are one option of several: right when it alone is', () => {
    expect([isAccepted(chosen, 'A'), isAccepted(chosen, 'B')]).toEqual([true, false])
    expect(isAccepted({ ...chosen, key: ['A', 'B'] }, 'A')).toBe(false)
    expect([areAlike(chosen, ['B', 'B']), areAlike(chosen, ['B', 'C'])]).toEqual([true, false])
    expect([isAccepted(spread, 'A'), isAccepted(spread, 'B'), areAlike(spread, ['B', 'B'])]).toEqual([
      true,
      false,
      true,
    ])
  })
  it('of any numbers are told apart by their own size', () => {
    const numbers: Part = {
      ...asked,
      kind: 'construction',
      of: 'numbers',
      outcomes: ['u', 'v'],
      key: [1, 1000],
      conditions: [],
    }
    expect(
      areAlike(numbers, [
        [1, 1000],
        [5, 1004],
      ]),
    ).toBe(true)
    expect(
      areAlike(numbers, [
        [1, 1000],
        [1, 1006],
      ]),
    ).toBe(false)
    expect(
      areAlike(numbers, [
        [0.1, 0.1],
        [0.104, 0.1],
      ]),
    ).toBe(true)
    expect(
      areAlike(numbers, [
        [0.1, 0.1],
        [0.106, 0.1],
      ]),
    ).toBe(false)
  })
  it('meet an accepted alternative as they meet the key', () => {
    const feedback = 'f'
    const half = { ...onePercent, accepted: [{ value: 50, scoreFraction: 0.5, feedback }] }
    expect([isAccepted(half, 50.4), isAccepted(half, 51), isAccepted(half, 100)]).toEqual([true, false, true])
    const turned: Part = { ...ordering, accepted: [{ value: ['w', 'v', 'u'], scoreFraction: 1, feedback }] }
    expect([isAccepted(turned, ['w', 'v', 'u']), isAccepted(turned, ['w', 'u', 'v'])]).toEqual([true, false])
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
