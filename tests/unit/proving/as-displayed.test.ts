// The values of a variant as somebody has them who reads only what is shown.
import { describe, expect, it } from 'vitest'
import type { Value } from '@/lib/problems/value'
import { compileAsDisplayed } from '@/lib/proving/as-displayed'
import { displayedBy } from '@/lib/proving/displayed'
import { hiddenParameters } from '@/lib/proving/hidden-parameters'
import { questionWith } from './sample-questions'

const decimal = { decimal: { min: 0.01, max: 0.99, step: 0.001 } }

function asDisplayedOf(changes: Readonly<Record<string, unknown>>) {
  const question = questionWith({ parameters: { p: decimal }, mistakes: [], solution: 'So.', ...changes })
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const symbols = new Map(names.map((name, slot) => [name, slot]))
  const displayed = displayedBy(question, symbols)
  const { behind } = hiddenParameters(question, displayed)
  const { scopeOf, uncheckedIn, checked, isRedundant } = compileAsDisplayed({
    question,
    symbols,
    displayed,
    hidden: behind,
  })
  const toScope = (values: Readonly<Record<string, Value>>) => names.map((name) => values[name])
  return {
    checked,
    isRedundant,
    read: (values: Readonly<Record<string, Value>>) => {
      const after = scopeOf(toScope(values))
      return Object.fromEntries(names.map((name, slot) => [name, after[slot]]))
    },
    unchecked: (values: Readonly<Record<string, Value>>) => uncheckedIn(toScope(values)),
  }
}

const keyed = (number: string) => ({ answers: { sum: { label: 'It', number } } })

describe('values as they are displayed', () => {
  it('are the rounded ones, and what follows from them', () => {
    const { read, checked, isRedundant } = asDisplayedOf({
      let: { twice: '2 * q', q: '1 - p' },
      prompt: '{{ fixed(p, 1) }}?',
      ...keyed('twice'),
    })
    expect(read({ p: 0.234, q: 0.766, twice: 1.532 })).toEqual({ p: 0.2, q: 0.8, twice: 1.6 })
    expect({ checked, isRedundant }).toEqual({ checked: 1, isRedundant: false })
  })
  it('leave alone what does not depend on a rounded one', () => {
    const { read } = asDisplayedOf({
      parameters: { p: decimal, x: { integer: { min: 1, max: 9 } } },
      let: { other: 'x + 1' },
      prompt: '{{ fixed(p, 1) }} and {{ x }}?',
      ...keyed('p + other'),
    })
    // 77 is not x + 1: whoever worked it out again would find 4.
    expect(read({ p: 0.26, x: 3, other: 77 })).toEqual({ p: 0.3, x: 3, other: 77 })
  })
  it('follow from each rounded one by itself, of several', () => {
    const { read, isRedundant } = asDisplayedOf({
      parameters: { p: decimal, q: decimal },
      let: { a: '1 - p', b: '1 - q', both: 'a * b' },
      prompt: '{{ fixed(p, 1) }} and {{ fixed(q, 1) }}, {{ a }}, {{ fixed(a, 2) }}?',
      ...keyed('both'),
    })
    const { p, q, b } = read({ p: 0.234, q: 0.456, a: 0.766, b: 0.544, both: 0.4167 })
    expect([p, q, b]).toEqual([0.2, 0.5, 0.5])
    // One of them follows from what is shown as it is, and the others do not.
    expect(isRedundant).toBe(false)
  })
  it('are not looked for in a branch that no condition chooses', () => {
    const { read } = asDisplayedOf({
      parameters: { x: { integer: { min: 2, max: 3 } } },
      let: { v: 'x == 3 ? [0.11, 0.22, 0.33] : [0.11, 0.22]' },
      prompt: '{{ x == 3 ? fixed(v[3], 1) : x }}?',
      ...keyed('v[1]'),
    })
    expect(read({ x: 2, v: [0.11, 0.22] })).toEqual({ x: 2, v: [0.11, 0.22] })
    expect(read({ x: 3, v: [0.11, 0.22, 0.33] })).toEqual({ x: 3, v: [0.11, 0.22, 0.3] })
  })
  it('take a rounded value for itself where what it follows from is shown too, and say that nobody needs it', () => {
    const { read, isRedundant } = asDisplayedOf({
      let: { q: '1 - p' },
      prompt: '{{ p }} and {{ fixed(q, 1) }}?',
      ...keyed('q'),
    })
    expect(read({ p: 0.234, q: 0.766 })).toEqual({ p: 0.234, q: 0.8 })
    expect(isRedundant).toBe(true)
  })
  it('go back to the number behind a rounded value where that number is hidden', () => {
    const { read, isRedundant } = asDisplayedOf({
      let: { loss: '-ln(p)' },
      prompt: 'It costs {{ fixed(loss, 1) }}.',
      ...keyed('1 / p'),
    })
    const { p, loss } = read({ p: 0.5, loss: Math.LN2 })
    expect(p).toBeCloseTo(Math.exp(-0.7), 9)
    expect(loss).toBeCloseTo(0.7, 9)
    expect(isRedundant).toBe(false)
  })
  it('have a rounded entry in the place of that entry alone', () => {
    const vector = { p: { independentProbabilities: { count: 3, min: 0.01, max: 0.99, step: 0.001 } } }
    const { read } = asDisplayedOf({ parameters: vector, prompt: '{{ p }}, {{ fixed(p[2], 1) }}?', ...keyed('p[1]') })
    expect(read({ p: [0.123, 0.456, 0.789] })).toEqual({ p: [0.123, 0.5, 0.789] })
  })
  it.each([
    ['a vector', [0.123, 0.456], [0.1, 0.5]],
    [
      'a table of two rows and three columns',
      [
        [0.12, 0.28, 0.1],
        [0.04, 0.16, 0.3],
      ],
      [
        [0.1, 0.3, 0.1],
        [0, 0.2, 0.3],
      ],
    ],
  ])('have every number of %s rounded', (_what, exact, shown) => {
    const { read } = asDisplayedOf({
      parameters: { p: { choice: [exact] } },
      prompt: '{{ fixed(p, 1) }}?',
      ...keyed('sum(p[1])'),
    })
    expect(read({ p: exact })).toEqual({ p: shown })
  })
  it.each([
    [0.3 + 5e-10, 0.3 + 5e-10],
    [0.1 + 0.2, 0.1 + 0.2],
    [0.3 + 2e-9, 0.3],
    [1e6 + 5e-4, 1e6 + 5e-4],
    [1e6 + 5e-3, 1e6],
  ])('keep the last bits of a sum: %d is %d', (p, read) => {
    expect(asDisplayedOf({ prompt: '{{ fixed(p, 1) }}?', ...keyed('p') }).read({ p })).toEqual({ p: read })
  })
  it('are rounded only where the condition shows the rounded one', () => {
    const { read } = asDisplayedOf({ prompt: '{{ p > 0.5 ? fixed(p, 1) : p }}?', ...keyed('1 / p') })
    expect(read({ p: 0.789 })).toEqual({ p: 0.8 })
    expect(read({ p: 0.456 })).toEqual({ p: 0.456 })
  })
  it('are rounded in a condition within a condition', () => {
    const prompt = '{{ p > 0.5 ? (p > 0.7 ? fixed(p, 2) : fixed(p, 1)) : p }}?'
    const { read, checked } = asDisplayedOf({ prompt, ...keyed('1 / p') })
    expect([0.789, 0.678, 0.456].map((p) => read({ p })['p'])).toEqual([0.79, 0.7, 0.456])
    expect(checked).toBe(2)
  })
})

describe('roundings whose effect cannot be told', () => {
  const two = { parameters: { p: decimal, q: decimal }, prompt: '{{ fixed(p + q, 1) }}?' }

  it('are those that hide two numbers, on the variants they change', () => {
    const { unchecked, checked } = asDisplayedOf({ ...two, ...keyed('p * q') })
    expect(unchecked({ p: 0.21, q: 0.33 })).toEqual(['prompt'])
    expect(unchecked({ p: 0.2, q: 0.3 })).toEqual([])
    expect(checked).toBe(0)
  })
  it('are those that hide two numbers behind one name', () => {
    const named = { ...two, let: { s: 'p + q' }, prompt: '{{ fixed(s, 1) }}?' }
    const { unchecked, checked } = asDisplayedOf({ ...named, ...keyed('p * q') })
    expect(unchecked({ p: 0.21, q: 0.33, s: 0.54 })).toEqual(['prompt'])
    expect(checked).toBe(0)
  })
  it('are an entry of a table, and none of a vector', () => {
    const joint = { p: { jointProbabilities: { rows: 2, columns: 2, step: 0.01, min: 0.05 } } }
    const p = [
      [0.11, 0.39],
      [0.22, 0.28],
    ]
    const ofTable = asDisplayedOf({ parameters: joint, prompt: '{{ fixed(p[1, 2], 1) }}?', ...keyed('p[1, 1]') })
    expect(ofTable.unchecked({ p })).toEqual(['prompt'])
    const vector = { p: { probabilities: { count: 2, step: 0.01 } } }
    const ofVector = asDisplayedOf({ parameters: vector, prompt: '{{ fixed(p[1], 1) }}?', ...keyed('p[1]') })
    expect(ofVector.unchecked({ p: [0.11, 0.89] })).toEqual([])
  })
  it('are none where all that they hide is shown as it is', () => {
    const shown = asDisplayedOf({ ...two, prompt: '{{ p }}, {{ q }}, {{ fixed(p + q, 1) }}?', ...keyed('p * q') })
    expect(shown.unchecked({ p: 0.21, q: 0.33 })).toEqual([])
  })
})
