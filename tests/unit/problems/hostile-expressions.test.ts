// Whatever a file holds, an expression gives a plain value or refuses clearly.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '@/lib/problems/compile-expression'
import { ExpressionError } from '@/lib/problems/expression'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  n: 3,
  x: 0.5,
  p: [0.2, 0.3, 0.5],
  m: [
    [1, 2],
    [3, 4],
  ],
  name: 'A',
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const evaluate = (source: string): Value => compileExpression(source, symbols)(Object.values(values))

describe('hostile strings', () => {
  const words = [
    'constructor',
    '__proto__',
    'prototype',
    'process',
    'require',
    'globalThis',
    'import',
    'eval',
    'Function',
    'this',
    'p',
    'x',
    'n',
    'm',
    'name',
    'abs',
    'softmax',
    'entropy',
    'sum',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '.',
    ',',
    ';',
    ':',
    '?',
    '=',
    '=>',
    '+',
    '-',
    '*',
    '/',
    '^',
    '"',
    "'",
    '`',
    '\\',
    '$',
    '#',
    '%',
    '!',
    '&&',
    '||',
    '??',
    '?.',
    '1',
    '0',
    '1e9',
    '-1',
    'Infinity',
    'NaN',
    'null',
    'undefined',
    'true',
    'and',
    'or',
    'not',
    'to',
    'in',
    'cm',
    '\n',
    ' ',
    '\u2028',
    'é',
  ]
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join('')),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const isPlain = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isPlain) : ['number', 'string', 'boolean'].includes(typeof value)
  it('give a plain value or a clear refusal, never anything else', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const outcome = attempt(source)
        expect(outcome.kind === 'value' ? isPlain(outcome.value) : outcome.isRefusal, source).toBe(true)
      }),
      { numRuns: 100_000 },
    )
  })
  function attempt(source: string) {
    try {
      return { kind: 'value' as const, value: evaluate(source) }
    } catch (error) {
      const isRefusal = [ExpressionError, RangeError, TypeError].some((kind) => error instanceof kind)
      const isOurs = !(error instanceof TypeError) || /must be|arguments/.test(error.message)
      return { kind: 'error' as const, isRefusal: isRefusal && isOurs }
    }
  }
})
