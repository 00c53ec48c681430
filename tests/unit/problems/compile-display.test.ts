import { describe, expect, it } from 'vitest'
import { compileInline } from '@/lib/problems/compile-display'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  x: 2 / 3,
  q: [0.25, 0.75],
  words: ['cat', 'dog'],
  m: [
    [1, 2],
    [3, 4],
  ],
  yes: true,
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const show = (source: string) => compileInline(parseExpression(source), symbols)(Object.values(values))
const number = (text: string) => ({ kind: 'number', text })
const text = (words: string) => ({ kind: 'text', text: words })

describe('what an expression shows', () => {
  it.each([
    ['0.5', { kind: 'one', cell: number('0.5') }],
    ['"0.5"', { kind: 'one', cell: text('0.5') }],
    ['yes', { kind: 'one', cell: text('true') }],
    ['q', { kind: 'many', cells: [number('0.25'), number('0.75')] }],
    ['vector(q)', { kind: 'many', cells: [number('0.25'), number('0.75')] }],
    ['vector(fixed(q, 1))', { kind: 'many', cells: [number('0.3'), number('0.8')] }],
    ['words', { kind: 'many', cells: [text('cat'), text('dog')] }],
    ['m[1]', { kind: 'many', cells: [number('1'), number('2')] }],
    [
      'm',
      {
        kind: 'rows',
        rows: [
          [number('1'), number('2')],
          [number('3'), number('4')],
        ],
      },
    ],
    [
      'fixed(m / 2, 1)',
      {
        kind: 'rows',
        rows: [
          [number('0.5'), number('1.0')],
          [number('1.5'), number('2.0')],
        ],
      },
    ],
    ['fixed(x, 0)', { kind: 'one', cell: number('1') }],
    ['fixed(x, 15)', { kind: 'one', cell: number('0.666666666666667') }],
    ['significant(x, 1)', { kind: 'one', cell: number('0.7') }],
    ['significant(q, 2)', { kind: 'many', cells: [number('0.25'), number('0.75')] }],
    ['fixed(x, 1 + 1)', { kind: 'one', cell: number('0.67') }],
    ['yes ? fixed(x, 1) : words', { kind: 'one', cell: number('0.7') }],
    ['not yes ? fixed(x, 1) : words', { kind: 'many', cells: [text('cat'), text('dog')] }],
  ])('%s', (source, shown) => {
    expect(show(source)).toEqual(shown)
  })
  it.each([
    ['fixed(x, 16)', 'fixed expects a whole number from 0 to 15'],
    ['fixed(x, -1)', 'fixed expects a whole number from 0 to 15'],
    ['significant(x, 0)', 'significant expects a whole number from 1 to 15'],
    ['significant(x, 16)', 'significant expects a whole number from 1 to 15'],
    ['fixed(x)', 'fixed takes a value and a number of digits'],
    ['significant(x, 2, 3)', 'significant takes a value and a number of digits'],
    ['fixed(words, 2)', 'fixed expects numbers, got a list of 2 texts'],
    ['x ? q : q', '? expects true or false'],
    ['table(q)', 'There is no function table'],
    ['columns(words, m)', 'There is no function columns'],
    ['vector(q, q)', 'There is no function vector'],
    ['vector()', 'There is no function vector'],
    ['sum(fixed(q, 1))', 'There is no function fixed'],
    ['yes ? table(q) : x', 'There is no function table'],
  ])('%s is refused', (source, why) => {
    expect(() => show(source)).toThrow(why)
  })
})
