// Each kind of answer: what is left out, what is drawn, and which draws cannot be used.
import { describe, expect, it } from 'vitest'
import { answerSchema } from '@/lib/problems/answer-schema'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compilePart } from '@/lib/problems/compile-part'
import { distribution, finiteNumber, finiteVector } from '@/lib/problems/compiled-part'
import { randomStream } from '@/lib/problems/random'
import type { Value } from '@/lib/problems/value'

const names = ['x', 'p', 'words']
const context = { path: 'answers.a', symbols: new Map(names.map((name, slot) => [name, slot])) }
const compile = (source: object) =>
  compilePart({
    name: 'a',
    weight: 0.5,
    context,
    source: answerSchema.parse({ label: '{{ x }}?', ...source }),
    mistakeIdOf: (option) => (option === 'B' ? 'slip' : undefined),
  })
const scope: readonly Value[] = [2, [0.25, 0.75], ['cat', 'dog']]
const streamFor = (name: string) => randomStream({ questionId: 'q', version: 1, seed: 1, name })
const draw = (source: object, values = scope) => compile(source).draw(values, streamFor)
const asksFor = { label: '2?', name: 'a', weight: 0.5 }

describe('a part answered by a number', () => {
  it('has its key and, left out, no unit and a tolerance of 1 %', () => {
    expect(draw({ number: 'x + 1' })).toMatchObject({
      ...asksFor,
      kind: 'number',
      key: 3,
      unit: 'none',
      tolerance: { kind: 'closeTo', relative: 0.01, absolute: 1e-8 },
    })
    expect(compile({ number: 1 })).toMatchObject({ guessFloor: 0.02, weight: 0.5 })
  })
  it.each([
    [{ relative: 0.05 }, { kind: 'closeTo', relative: 0.05, absolute: 1e-8 }],
    [{ absolute: 0.5 }, { kind: 'closeTo', relative: 0, absolute: 0.5 }],
    [
      { relative: 0.1, absolute: 0.5 },
      { kind: 'closeTo', relative: 0.1, absolute: 0.5 },
    ],
    [{ significantFigures: 3 }, { kind: 'significantFigures', digits: 3, strict: false }],
    [
      { significantFigures: 3, strict: true },
      { kind: 'significantFigures', digits: 3, strict: true },
    ],
    [{ decimalPlaces: 0 }, { kind: 'decimalPlaces', digits: 0, strict: false }],
    [
      { decimalPlaces: 2, strict: true },
      { kind: 'decimalPlaces', digits: 2, strict: true },
    ],
    [
      { low: 'x - 1', high: 'x' },
      { kind: 'interval', low: 1, high: 2 },
    ],
    [
      { low: 'x', high: 'x' },
      { kind: 'interval', low: 2, high: 2 },
    ],
  ])('takes the tolerance %j', (tolerance, expected) => {
    expect(draw({ number: 2, unit: 'bits', tolerance })).toMatchObject({ unit: 'bits', tolerance: expected })
  })
  it('has one nought for a key', () => {
    expect(Object.is(finiteNumber(-0, 'x'), 0)).toBe(true)
  })
  it.each([
    [{ number: '1 / (x - 2)' }, 'answers.a.number is not a finite number'],
    [{ number: 'p' }, 'answers.a.number is not a finite number'],
    [{ number: 1, tolerance: { low: 'x', high: 1 } }, 'answers.a.tolerance has low above high'],
    [{ number: 1, tolerance: { low: '-1 / 0', high: 1 } }, 'low is not a finite number'],
    [{ number: 1, tolerance: { low: 0, high: '1 / 0' } }, 'high is not a finite number'],
    [{ number: 'entropy([x])' }, 'answers.a.number: p must sum to 1'],
  ])('rejects the draw for %j', (source, why) => {
    expect(() => draw(source)).toThrow(RejectedDraw)
    expect(() => draw(source)).toThrow(why)
  })
})

describe('a part answered by a distribution', () => {
  it('has the outcomes of the file or of the draw, and half a hundredth of room', () => {
    expect(draw({ probabilities: 'p', outcomes: ['yes', 'no'] })).toMatchObject({
      ...asksFor,
      kind: 'probabilities',
      key: [0.25, 0.75],
      outcomes: ['yes', 'no'],
      absolute: 0.005,
    })
    expect(draw({ probabilities: 'reverse(p)', outcomes: 'words', absolute: 0.1 })).toMatchObject({
      key: [0.75, 0.25],
      outcomes: ['cat', 'dog'],
      absolute: 0.1,
    })
    expect(compile({ probabilities: 'p', outcomes: 'words' })).toMatchObject({ guessFloor: 0.02 })
  })
  it.each([
    [{ probabilities: 'p * 2', outcomes: 'words' }, 'answers.a.probabilities is not a distribution'],
    [{ probabilities: 'p', outcomes: 'p' }, 'outcomes is not a list of texts'],
    [{ probabilities: 'p', outcomes: ['a', 'b', 'c'] }, 'answers.a.probabilities is not a vector of 3'],
    [{ probabilities: 'x', outcomes: 'words' }, 'answers.a.probabilities is not a vector of 2'],
    [{ probabilities: '[0 / 0, 1]', outcomes: 'words' }, 'answers.a.probabilities is not a finite number'],
  ])('rejects the draw for %j', (source, why) => {
    expect(() => draw(source)).toThrow(RejectedDraw)
    expect(() => draw(source)).toThrow(why)
  })
  it('takes certainty and what sums to 1 but for the last bits, and nothing beyond', () => {
    const of = (value: Value) => distribution(value, { place: 'p', length: 2 })
    expect(of([0, 1])).toEqual([0, 1])
    expect(of([0.5, 0.5 + 9e-10])).toHaveLength(2)
    for (const bad of [
      [0.5, 0.5 + 1.1e-9],
      [-0.1, 1.1],
      [1.1, -0.1],
      [0.5, 0.4],
    ]) {
      expect(() => of(bad)).toThrow('p is not a distribution')
    }
  })
  it('keeps a vector to its length and its entries finite', () => {
    expect(finiteVector([1, -0], { place: 'v', length: 2 })).toEqual([1, 0])
    expect(() => finiteVector([1], { place: 'v', length: 2 })).toThrow('v is not a vector of 2')
    expect(() => finiteVector('ab', { place: 'v', length: 2 })).toThrow('v is not a vector of 2')
    expect(() => finiteVector(['a', 'b'], { place: 'v', length: 2 })).toThrow('v is not a finite number')
  })
})

describe('a part answered by an option', () => {
  const options = {
    A: { text: '{{ x }}', feedback: 'Not {{ x }}.', feedbackIfKey: 'Yes, {{ x }}.' },
    B: { text: 'b', feedback: 'Either way.', mistake: 'slip' },
    C: { text: 'c', feedback: 'No.' },
  }
  const choice = (key: string, changes: object = {}) => ({ choice: { key, options, ...changes } })
  const drawn = (source: object) => {
    const part = draw(source)
    return part.kind === 'choice' ? part : null
  }
  const optionOf = (source: object, wanted: string) => drawn(source)?.options.find(({ id }) => id === wanted)
  it('has a key by its id or by an expression, and one chance in as many options', () => {
    expect(drawn(choice('A'))).toMatchObject({ ...asksFor, key: 'A' })
    expect(drawn(choice('x > 1 ? "B" : "C"'))).toMatchObject({ key: 'B' })
    expect(compile(choice('A')).guessFloor).toBeCloseTo(1 / 3, 15)
  })
  it('says what goes with the option when it is right and when it is not', () => {
    expect(optionOf(choice('A'), 'A')).toEqual({ id: 'A', text: '2', feedback: 'Yes, 2.' })
    expect(optionOf(choice('C'), 'A')).toEqual({ id: 'A', text: '2', feedback: 'Not 2.' })
    expect(optionOf(choice('"B"'), 'B')).toEqual({ id: 'B', text: 'b', feedback: 'Either way.' })
    expect(optionOf(choice('A'), 'B')).toEqual({ id: 'B', text: 'b', feedback: 'Either way.', mistake: 'slip' })
  })
  it('shuffles its options unless told not to', () => {
    expect(drawn(choice('A', { shuffle: false }))?.options.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
    const orders = Array.from({ length: 40 }, (_seed, seed) => {
      const part = compile(choice('A')).draw(scope, (name) => randomStream({ questionId: 'q', version: 1, seed, name }))
      return part.kind === 'choice' ? part.options.map(({ id }) => id).join('') : ''
    })
    expect(new Set(orders).size).toBe(6)
  })
  it('rejects a draw whose key is no option, and refuses a key that always shows a mistake', () => {
    expect(() => draw(choice('"D"'))).toThrow("answers.a.choice.key gives no option's id")
    expect(() => draw(choice('x'))).toThrow(RejectedDraw)
    expect(() => draw(choice('"toString"'))).toThrow(RejectedDraw)
    expect(() => compile(choice('B'))).toThrow('the option B is always right and cannot show a mistake')
  })
})

describe('a part answered by a construction', () => {
  const construction = (changes: object = {}) => ({
    construction: {
      outcomes: 'words',
      conditions: [
        { id: 'first', that: 'answer[1] < 1 / x', feedback: 'Below 1/{{ x }}.' },
        { id: 'second', that: 'max(answer) > 0.6', feedback: 'One above.' },
      ],
      example: 'p',
      ...changes,
    },
  })
  it('has its example for a key, and conditions over the answer and the draw', () => {
    const part = draw(construction())
    expect(part).toMatchObject({ ...asksFor, kind: 'construction', key: [0.25, 0.75], outcomes: ['cat', 'dog'] })
    const conditions = part.kind === 'construction' ? part.conditions : []
    expect(conditions.map(({ id, feedback }) => [id, feedback])).toEqual([
      ['first', 'Below 1/2.'],
      ['second', 'One above.'],
    ])
    expect(conditions.map(({ holds }) => [holds([0.45, 0.55]), holds([0.65, 0.35])])).toEqual([
      [true, false],
      [false, true],
    ])
  })
  it('takes a condition that cannot be judged, or is no condition, for one that does not hold', () => {
    const part = draw(construction({ conditions: [{ id: 'c', that: 'answer[2] > 0.5', feedback: 'f' }] }))
    const [condition] = part.kind === 'construction' ? part.conditions : []
    expect([[0.25, 0.75], [1], []].map((answer) => condition?.holds(answer))).toEqual([true, false, false])
    expect(() => draw(construction({ conditions: [{ id: 'c', that: 'answer[2]', feedback: 'f' }] }))).toThrow(
      'answers.a.construction.example does not satisfy c',
    )
  })
  it('rejects a draw whose example is none', () => {
    expect(() => draw(construction({ example: 'reverse(p)' }))).toThrow('example does not satisfy first')
    expect(() => draw(construction({ example: '[0.5, 0.5] * 1' }))).toThrow('example does not satisfy first')
    expect(() => draw(construction({ example: '[0.4, 0.6]' }))).toThrow('example does not satisfy second')
    expect(() => draw(construction({ example: 'p * 2' }))).toThrow('construction.example is not a distribution')
    expect(() => draw(construction({ outcomes: ['a', 'b', 'c'] }))).toThrow('is not a vector of 3')
  })
})
