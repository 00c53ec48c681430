import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '@/lib/problems/compile-expression'
import type { Value } from '@/lib/problems/value'

const evaluate = (source: string, x: Value = 2): Value => compileExpression(source, new Map([['x', 0]]))([x])

describe('functions of lists', () => {
  it.each([
    ['sortBy(["a", "b", "c"], [3, 1, 2])', ['b', 'c', 'a']],
    ['sortBy([10, 20, 30], [3, 1, 2])', [20, 30, 10]],
    ['sortBy(["a", "b", "c"], [1, 0, 1])', ['b', 'a', 'c']],
    ['reverse(sortBy(["a", "b"], [1, 2]))', ['b', 'a']],
    ['where(["A", "B", "C"], x > 1, false, x == 2)', ['A', 'C']],
    ['where(["A", "B"], x > 2, x > 3)', []],
    ['where([1, 2, 3], true, false, true)', [1, 3]],
    ['length(where(["A", "B"], false, false))', 0],
    ['length(where([1, 2], true, false))', 1],
    ['cumulative([1, 2, 3])', [1, 3, 6]],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toEqual(expected)
  })
  it.each([
    ['sortBy(["a", "b"], [1])', 'sortBy expects 2 more for its list, got 1'],
    ['sortBy(3, [1])', 'sortBy expects a list, got the number 3'],
    ['sortBy(["a"], ["b"])', 'sortBy expects a vector'],
    ['where(["A", "B"], true)', 'where expects 2 more for its list, got 1'],
    ['where(["A"], 1)', 'where expects true or false, got the number 1'],
    ['where("A", true)', 'where expects a list, got a text'],
    ['cumulative(2)', 'cumulative expects a vector'],
    ['sum(where([1, 2], false, false))', 'expects numbers'],
  ])('%s is refused', (source, why) => {
    expect(() => evaluate(source)).toThrow(why)
  })
  it('put numbers into the order that sorting gives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (x) => {
        expect(evaluate('sortBy(x, x)', x)).toEqual(x.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a function of lists that is called wrongly', () => {
  it('says how many values it takes', () => {
    expect(() => evaluate('sortBy(["a"])')).toThrow('sortBy takes 2 arguments, not 1.')
    expect(() => evaluate('sortBy(["a"], [1], [1])')).toThrow('sortBy takes 2 arguments, not 3.')
    expect(() => evaluate('where(["a"])')).toThrow('where takes 2 to 50 arguments, not 1.')
    expect(() => evaluate('cumulative([1], [2])')).toThrow('cumulative takes 1 arguments, not 2.')
  })
  it('keeps what was before before, of numbers and of texts that tie', () => {
    expect(evaluate('sortBy(["d", "c", "b", "a"], [1, 1, 0, 0])')).toEqual(['b', 'a', 'd', 'c'])
    expect(evaluate('sortBy([4, 3, 2, 1], [1, 1, 0, 0])')).toEqual([2, 1, 4, 3])
  })
})
