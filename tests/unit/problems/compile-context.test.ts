import { describe, expect, it } from 'vitest'
import {
  at,
  expressionAt,
  located,
  RejectedDraw,
  rejecting,
  templateAt,
  withNames,
} from '@/lib/problems/compile-context'
import { ExpressionError } from '@/lib/problems/expression'
import { QuestionFormatError } from '@/lib/problems/question'

const root = { path: '', symbols: new Map([['x', 0]]) }
const failing = (error: Error) => () => {
  throw error
}

describe('the place of a piece in a question', () => {
  it('is a path of keys', () => {
    expect(at(root, 'answers').path).toBe('answers')
    expect(at(at(root, 'answers'), 'ppl').path).toBe('answers.ppl')
    expect(at(root, 'answers').symbols).toBe(root.symbols)
  })
  it('may know more names, in the slots after those it knew', () => {
    const wider = withNames(root, ['value', 'key'])
    expect([...wider.symbols]).toEqual([
      ['x', 0],
      ['value', 1],
      ['key', 2],
    ])
    expect(expressionAt(wider, 'x - value * key')([10, 2, 3])).toBe(4)
    expect(root.symbols.size).toBe(1)
  })
})

describe('what is wrong with a question', () => {
  it('is told with its path when it is compiled', () => {
    expect(() => expressionAt(at(root, 'let.a'), 'y')).toThrow(QuestionFormatError)
    expect(() => expressionAt(at(root, 'let.a'), 'y')).toThrow('let.a: There is no y here. Known names: x.')
    expect(() => templateAt(at(root, 'prompt'), '{{ x')).toThrow('prompt: "{{ x…" has no }} to close it.')
    expect(() => located('p', failing(new RangeError('out')))).toThrow('p: out')
  })
  it('is not everything that can go wrong: another error passes as it is', () => {
    const other = new TypeError('a bug')
    expect(() => located('p', failing(other))).toThrow(other)
    expect(located('p', () => 3)).toBe(3)
  })
})

describe('what is wrong with a draw', () => {
  it('is a draw to throw away, with the path of the value that was refused', () => {
    const evaluate = expressionAt(at(root, 'let.a'), 'entropy(x)')
    expect(() => evaluate([2])).toThrow(RejectedDraw)
    expect(() => evaluate([2])).toThrow('let.a: p must be a vector of numbers, got 2.')
    for (const refusal of [new ExpressionError('no'), new RangeError('no'), new TypeError('no')]) {
      expect(() => rejecting('p', failing(refusal))).toThrow(RejectedDraw)
      expect(() => rejecting('p', failing(refusal))).toThrow('p: no')
    }
  })
  it('is not a bug elsewhere, which passes as it is', () => {
    const other = new Error('a bug')
    expect(() => rejecting('p', failing(other))).toThrow(other)
    expect(rejecting('p', () => 3)).toBe(3)
  })
})
