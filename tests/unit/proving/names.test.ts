// What a key goes back to, and what of it is shown.
import { describe, expect, it } from 'vitest'
import { parseExpression } from '@/lib/problems/parse-expression'
import { displayedBy } from '@/lib/proving/displayed'
import { hiddenParameters } from '@/lib/proving/hidden-parameters'
import { keySource } from '@/lib/proving/key-source'
import { compileNamesBehind } from '@/lib/proving/names-behind'
import { questionWith } from './sample-questions'

const symbols = new Map([
  ['x', 0],
  ['y', 1],
  ['s', 2],
  ['t', 3],
])

describe('the names behind an expression', () => {
  const namesBehind = compileNamesBehind({ let: { s: 'x + y', t: 's * 2' } })
  it.each([
    ['t', ['t', 's', 'x', 'y']],
    ['s + 1', ['s', 'x', 'y']],
    ['3', []],
  ])('%s are %j', (source, names) => {
    expect([...namesBehind(parseExpression(source))]).toEqual(names)
  })
  it('end at what is known', () => {
    expect([...namesBehind(parseExpression('t + x'), new Set(['s']))].sort()).toEqual(['s', 't', 'x'])
  })
})

describe('the parameters that no text shows', () => {
  const hidden = (changes: Readonly<Record<string, unknown>>) => {
    const question = questionWith({ let: { s: 'x + y', t: '2 * s' }, ...changes })
    const { behind, unknowable } = hiddenParameters(question, displayedBy(question, symbols))
    return { behind: [...behind], unknowable }
  }
  const decimals = { x: { decimal: { min: 0, max: 1, step: 0.01 } }, y: { decimal: { min: 0, max: 1, step: 0.01 } } }

  it('are none where the prompt shows them', () => {
    expect(hidden({})).toEqual({ behind: [], unknowable: [] })
  })
  it('are unknowable where nothing depends on them', () => {
    expect(hidden({ prompt: '{{ x }}?' })).toEqual({ behind: [], unknowable: ['y'] })
  })
  it('stand behind what is worked out from them', () => {
    expect(hidden({ parameters: decimals, prompt: '{{ x }} and {{ t }}?' })).toEqual({ behind: ['y'], unknowable: [] })
  })
  it('are not missed where the key goes through what is shown', () => {
    const answers = { sum: { label: 'Sum', number: 't' } }
    expect(hidden({ answers, prompt: '{{ s }} doubled?' })).toEqual({ behind: [], unknowable: [] })
  })
  it('may be shown by a label or an option', () => {
    const answers = { sum: { label: 'With {{ y }}', number: 'x + y' } }
    expect(hidden({ answers, prompt: '{{ x }}?' })).toEqual({ behind: [], unknowable: [] })
  })
})

describe('the expression of a key', () => {
  const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }
  const sourceOf = (answer: Readonly<Record<string, unknown>>) => {
    const { it: parsed } = questionWith({ answers: { it: { label: 'It', ...answer } }, mistakes: [] }).answers
    return parsed === undefined ? undefined : keySource(parsed)
  }
  it.each([
    [{ number: 'x + y' }, 'x + y'],
    [{ number: 3 }, '3'],
    [{ vector: '[x, y]', entries: ['a', 'b'] }, '[x, y]'],
    [{ matrix: '[[x], [y]]', rows: ['a', 'b'], columns: ['c', 'd'] }, '[[x], [y]]'],
    [{ probabilities: '[x, y]', outcomes: ['a', 'b'] }, '[x, y]'],
    [{ choice: { key: 'A', options } }, null],
    [{ choice: { key: 'x > y ? "A" : "B"', options } }, 'x > y ? "A" : "B"'],
    [{ probabilisticChoice: { key: 'B', options } }, null],
    [{ choices: { key: ['A'], options } }, null],
    [{ ordering: { items: { a: '1', b: '2' }, key: ['b', 'a'] } }, null],
    [{ expression: 'x * t', variables: { t: { min: 0, max: 1 } } }, null],
  ])('of %j is %j', (answer, source) => {
    expect(sourceOf(answer)).toBe(source)
  })
})
