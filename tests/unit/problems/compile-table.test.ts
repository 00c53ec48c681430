import { describe, expect, it } from 'vitest'
import { compileTable } from '@/lib/problems/compile-table'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  q: [0.25, 0.75],
  words: ['cat', 'a*b'],
  m: [
    [1, 2],
    [3, 4],
  ],
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const table = (source: string) => {
  const tree = parseExpression(source)
  return compileTable(tree.kind === 'call' ? tree.args : [], symbols)(Object.values(values))
}
const number = (text: string) => ({ kind: 'number', text })
const text = (words: string) => ({ kind: 'text', text: words })
const headings = (source: string) => table(source).map(({ heading }) => heading)

describe('a table', () => {
  it('heads a column by the text before it, by its own name, or not at all', () => {
    expect(headings('table("word", words, q, fixed(q, 1), m[1])')).toEqual(['word', '$q$', '', ''])
    expect(headings('table(words)')).toEqual(['words'])
  })
  it('has a cell for a number and one for each entry of a vector', () => {
    expect(table('table("x", 3, q)')).toEqual([
      { heading: 'x', cells: [number('3')] },
      { heading: '$q$', cells: [number('0.25'), number('0.75')] },
    ])
  })
  it('shows a matrix with headings of its rows and columns', () => {
    expect(table('table("actual", words, columns(words, m), "all", rowSums(m))')).toEqual([
      { heading: 'actual', cells: [text('cat'), text('a*b')] },
      { heading: 'cat', cells: [number('1'), number('3')] },
      { heading: 'a\\*b', cells: [number('2'), number('4')] },
      { heading: 'all', cells: [number('3'), number('7')] },
    ])
  })
  it('rounds a matrix like a vector, and takes names as they stand', () => {
    expect(table('table(columns(["a", "b"], fixed(m / 3, 1)))')).toEqual([
      { heading: 'a', cells: [number('0.3'), number('1.0')] },
      { heading: 'b', cells: [number('0.7'), number('1.3')] },
    ])
  })
  it('does not lose the first of two headings in a row', () => {
    expect(() => table('table("a", "b", q)')).toThrow('table has the heading "a" with no vector after it.')
  })
  it.each([
    ['table()', 'table expects a vector.'],
    ['table(q, "more")', 'table has the heading "more" with no vector after it.'],
    ['table("a", table(q))', 'There is no function table'],
    ['table("a", columns(words, m))', 'table has the heading "a" with no vector after it.'],
    ['table(m)', 'A matrix stands in a table as columns(names, matrix).'],
    ['table(columns(words))', 'columns takes the names of the columns and a matrix.'],
    ['table(columns(words, m, q))', 'columns takes the names of the columns and a matrix.'],
    ['table(columns(["a"], m))', 'columns expects a matrix and as many names as it has columns.'],
    ['table(columns(words, q))', 'columns expects a matrix and as many names as it has columns.'],
    ['table(columns(q, m))', 'columns expects a matrix and as many names as it has columns.'],
  ])('%s is refused', (source, why) => {
    expect(() => table(source)).toThrow(why)
  })
})
