import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '@/lib/problems/compile-expression'
import type { Value } from '@/lib/problems/value'

const m = [
  [1, 2, 3],
  [4, 5, 6],
]
const evaluate = (source: string, matrix: Value = m): Value => compileExpression(source, new Map([['m', 0]]))([matrix])

describe('functions of matrices', () => {
  it.each([
    ['rowSums(m)', [6, 15]],
    ['columnSums(m)', [5, 7, 9]],
    [
      'transpose(m)',
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
    ],
    ['flatten(m)', [1, 2, 3, 4, 5, 6]],
    ['diagonal([[1, 2], [3, 4]])', [1, 4]],
    ['column(m, 1)', [1, 4]],
    ['column(m, 3)', [3, 6]],
    [
      'outer([1, 2], [3, 4, 5])',
      [
        [3, 4, 5],
        [6, 8, 10],
      ],
    ],
    [
      'normaliseRows([[1, 3], [2, 2]])',
      [
        [0.25, 0.75],
        [0.5, 0.5],
      ],
    ],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toEqual(expected)
  })
  it.each([
    ['rowSums([1, 2])', 'rowSums expects a matrix, got a vector of 2'],
    ['transpose(3)', 'transpose expects a matrix, got the number 3'],
    ['diagonal(m)', 'diagonal expects a square matrix, got 2 by 3'],
    ['column(m, 0)', 'column expects a whole number from 1 to 3'],
    ['column(m, 4)', 'column expects a whole number from 1 to 3'],
    ['outer(m, [1])', 'outer expects a vector, got a matrix'],
    ['outer(1:40, 1:40)', 'outer makes at most 1000 entries'],
    ['rowSums(m, m)', 'rowSums takes 1 arguments'],
  ])('%s is refused', (source, why) => {
    expect(() => evaluate(source)).toThrow(why)
  })
  it('keep to their laws: transposing twice changes nothing, and both ways of summing give the same total', () => {
    const matrices = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(evaluate('transpose(transpose(m))', matrix)).toEqual(matrix)
        expect(evaluate('sum(rowSums(m)) == sum(columnSums(m))', matrix)).toBe(true)
        expect(evaluate('sum(flatten(m)) == sum(m)', matrix)).toBe(true)
      }),
    )
  })
  it('make a joint distribution of independent ones, whose margins are these again', () => {
    expect(evaluate('rowSums(outer([0.25, 0.75], [0.5, 0.5]))')).toEqual([0.25, 0.75])
    expect(evaluate('columnSums(outer([0.25, 0.75], [0.125, 0.875]))')).toEqual([0.125, 0.875])
  })
})

describe('a function of matrices that is called wrongly', () => {
  it.each(['rowSums', 'columnSums', 'transpose', 'flatten', 'normaliseRows', 'diagonal'])('says so: %s', (name) => {
    expect(() => evaluate(`${name}(3)`)).toThrow(`${name} expects a matrix, got the number 3.`)
    expect(() => evaluate(`${name}([1, 2])`)).toThrow(`${name} expects a matrix, got a vector of 2.`)
    expect(() => evaluate(`${name}(m, m)`)).toThrow(`${name} takes 1 arguments, not 2.`)
  })
  it.each(['column', 'outer'])('says so: %s', (name) => {
    expect(() => evaluate(`${name}(m)`)).toThrow(`${name} takes 2 arguments, not 1.`)
    expect(() => evaluate(`${name}(m, 1, 1)`)).toThrow(`${name} takes 2 arguments, not 3.`)
  })
  it('has no column 0 and none behind the last', () => {
    expect(evaluate('column(m, 3)')).toEqual([3, 6])
    for (const place of [0, 4, 1.5]) {
      expect(() => evaluate(`column(m, ${place})`)).toThrow(
        `column expects a whole number from 1 to 3, got the number ${place}.`,
      )
    }
  })
  it('makes a thousand entries and not one more', () => {
    expect(evaluate('length(flatten(outer(1:25, 1:40)))')).toBe(1_000)
    expect(() => evaluate('outer(1:7, 1:143)')).toThrow('outer makes at most 1000 entries')
  })
})
