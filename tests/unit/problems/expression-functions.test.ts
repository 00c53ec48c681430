import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '@/lib/problems/compile-expression'
import { MOST_ENTRIES } from '@/lib/problems/expression-function'
import { expressionFunctions } from '@/lib/problems/expression-functions'
import { functionNames, getFunction } from '@/lib/problems/function-table'
import type { Value } from '@/lib/problems/value'

const evaluate = (source: string): Value => compileExpression(source, new Map())([])
const apply = (name: string, ...args: readonly Value[]) => getFunction(name, args.length)(args)

describe('functions of each entry', () => {
  it.each([
    ['abs([-1, 2])', [1, 2]],
    ['sqrt([4, 0.25])', [2, 0.5]],
    ['exp([0, 1])', [1, Math.E]],
    ['ln([1, e])', [0, 1]],
    ['log2([8, 0.5])', [3, -1]],
    ['log10([0.01, 1000])', [-2, 3]],
    ['floor([1.9, -1.1])', [1, -2]],
    ['ceil([1.1, -1.9])', [2, -1]],
    ['sign([-3, 0, 5])', [-1, 0, 1]],
    ['log([e, 1])', [1, 0]],
    ['round([1.25, -1.25], 1)', [1.3, -1.2]],
    ['round([0.5, 1.5, -2.5])', [1, 2, -2]],
    ['mod([7, -7], 3)', [1, 2]],
    ['mod(7, [4, -4])', [3, -1]],
    ['mod(5.5, 2)', 1.5],
    [
      'sqrt([[1, 4], [9, 16]])',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toEqual(expected)
  })
  it('take a logarithm in any base, of a vector too', () => {
    const value = evaluate('log([9, 1/3], 3)')
    expect(value).toEqual([expect.closeTo(2, 14), expect.closeTo(-1, 14)])
    expect(() => evaluate('log(2, [2, 3])')).toThrow('log expects a number, got a vector of 2')
  })
  it('round to 15 decimals at most', () => {
    expect(evaluate('round(pi, 15)')).toBeCloseTo(Math.PI, 14)
    expect(() => evaluate('round(pi, 16)')).toThrow('round expects a whole number from 0 to 15')
    expect(() => evaluate('round(pi, -1)')).toThrow('round expects a whole number from 0 to 15')
  })
})

describe('functions of all entries', () => {
  it.each([
    ['sum([1, 2, 3])', 6],
    ['sum(1, [2, 3], 4)', 10],
    ['sum([[1, 2], [3, 4]])', 10],
    ['mean([1, 2, 6])', 3],
    ['mean(4)', 4],
    ['prod([2, 3, 4])', 24],
    ['prod(0.5)', 0.5],
    ['min(3, [5, 2])', 2],
    ['max([1, 9], 3)', 9],
    ['max([-5, -2])', -2],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toBe(expected)
  })
  it('take up to fifty values', () => {
    const ones = (count: number) => Array(count).fill('1').join(', ')
    expect(evaluate(`sum(${ones(50)})`)).toBe(50)
    expect(() => evaluate(`sum(${ones(51)})`)).toThrow('sum takes 1 to 50 arguments, not 51')
    expect(() => evaluate('sum()')).toThrow('sum takes 1 to 50 arguments, not 0')
    expect(() => evaluate('max("a")')).toThrow('max expects numbers, got a text')
  })
})

describe('functions of vectors', () => {
  it.each([
    ['dot([1, 2, 3], [4, 5, 6])', 32],
    ['length([7, 8])', 2],
    ['length([[1, 2], [3, 4], [5, 6]])', 3],
    ['length(["a"])', 1],
    ['sort([10, 9, -1])', [-1, 9, 10]],
    ['reverse([1, 2, 3])', [3, 2, 1]],
    ['reverse(["a", "b"])', ['b', 'a']],
    ['normalise([1, 1, 2])', [0.25, 0.25, 0.5]],
    ['repeat(3, 2)', [3, 3]],
    ['oneHot(1, 3)', [1, 0, 0]],
    ['oneHot(3, 3)', [0, 0, 1]],
    ['indexOfMax([1, 7, 7])', 2],
    ['indexOfMin([3, 1, 1])', 2],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toEqual(expected)
  })
  it.each([
    ['dot([1, 2], [1])', 'Vectors of 2 and 1 entries'],
    ['dot(1, [1])', 'dot expects a vector, got the number 1'],
    ['length("abc")', 'length expects a vector or a list'],
    ['sort(3)', 'sort expects a vector'],
    ['reverse("ab")', 'reverse expects a vector'],
    ['normalise(2)', 'normalise expects a vector'],
    ['repeat([1], 2)', 'repeat expects a number'],
    ['repeat(1, 0)', 'repeat expects a whole number from 1 to 1000'],
    ['oneHot(0, 3)', 'oneHot expects a whole number from 1 to 3'],
    ['oneHot(1, 1001)', 'oneHot expects a whole number from 1 to 1000'],
    ['indexOfMax(3)', 'indexOfMax expects a vector'],
  ])('%s is refused', (source, why) => {
    expect(() => evaluate(source)).toThrow(why)
  })
  it('make at most a thousand entries', () => {
    expect(evaluate('repeat(0, 1000)')).toHaveLength(MOST_ENTRIES)
    expect(evaluate('1:1000')).toHaveLength(MOST_ENTRIES)
    for (const source of ['repeat(0, 1001)', '1:1001', '-3:998']) expect(() => evaluate(source)).toThrow('whole number')
  })
  it('leave the vector they were given as it was', () => {
    const list = [3, 1, 2]
    expect([apply('sort', list), apply('reverse', list)]).toEqual([
      [1, 2, 3],
      [2, 1, 3],
    ])
    expect(list).toEqual([3, 1, 2])
  })
  it('find the least and the greatest where sorting puts them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (list) => {
        const sorted = apply('sort', list)
        const at = (name: string) => list[Number(apply(name, list)) - 1]
        expect(sorted).toEqual([...list].sort((a, b) => a - b))
        expect([at('indexOfMin'), at('indexOfMax')]).toEqual([Math.min(...list), Math.max(...list)])
      }),
    )
  })
})

describe('the table of functions', () => {
  it('says how many arguments a function takes', () => {
    expect(() => getFunction('abs', 2)).toThrow('abs takes 1 arguments, not 2.')
    expect(() => getFunction('round', 3)).toThrow('round takes 1 to 2 arguments, not 3.')
    expect(() => getFunction('indexOfMax', 0)).toThrow('indexOfMax takes 1 arguments, not 0.')
    for (const name of ['mod', 'dot', 'repeat', 'oneHot']) {
      expect(() => getFunction(name, 1)).toThrow(`${name} takes 2 arguments, not 1.`)
      expect(() => getFunction(name, 3)).toThrow(`${name} takes 2 arguments, not 3.`)
    }
    for (const name of ['length', 'sort', 'reverse', 'normalise', 'indexOfMin', 'sqrt']) {
      expect(() => getFunction(name, 0)).toThrow(`${name} takes 1 arguments, not 0.`)
      expect(() => getFunction(name, 2)).toThrow(`${name} takes 1 arguments, not 2.`)
    }
    expect(() => getFunction('log', 0)).toThrow('log takes 1 to 2 arguments, not 0.')
    expect(() => getFunction('crossEntropy', 1)).toThrow('crossEntropy takes 2 to 3 arguments, not 1.')
    expect(() => getFunction('crossEntropy', 4)).toThrow('crossEntropy takes 2 to 3 arguments, not 4.')
    expect(() => getFunction('hasOwnProperty', 1)).toThrow('There is no function hasOwnProperty.')
  })
  it('lists each name once, in order, and none is both a metric and one of its own', () => {
    expect([...new Set(functionNames)].sort()).toEqual(functionNames)
    for (const name of expressionFunctions.keys()) expect(functionNames).toContain(name)
  })
})
