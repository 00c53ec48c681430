import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileNames, finiteMatrix, finiteVector, orderOf } from '@/lib/problems/compiled-part'

describe('the values of a part', () => {
  it('are vectors of finite numbers of one length', () => {
    expect(finiteVector([1, -0], { place: 'k', length: 2 })).toEqual([1, 0])
    for (const bad of [[1], [1, 2, 3], 1, 'ab', [1, Number.NaN], ['a', 'b'], [[1], [2]]]) {
      expect(() => finiteVector(bad, { place: 'k', length: 2 })).toThrow(RejectedDraw)
    }
  })
  it('are matrices of finite numbers of one shape', () => {
    const shape = { place: 'k', rows: 2, columns: 1 }
    expect(finiteMatrix([[1], [2]], shape)).toEqual([[1], [2]])
    for (const bad of [
      [[1]],
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2],
      [[1], [Number.POSITIVE_INFINITY]],
      3,
    ]) {
      expect(() => finiteMatrix(bad, shape)).toThrow(RejectedDraw)
    }
  })
  it('are orders: every id once, and no other', () => {
    const ids = ['a', 'b', 'c']
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 3 }), (order) => {
        expect(orderOf(order, { place: 'k', ids })).toEqual(order)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 }), (list) => {
        fc.pre(list.toSorted().join() !== ids.join())
        expect(() => orderOf(list, { place: 'k', ids })).toThrow('k is not an order of a, b, c')
      }),
    )
  })
  it('have names that stand in the file or come from the draw', () => {
    const context = { path: 'answers.a.entries', symbols: new Map([['w', 0]]) }
    expect(compileNames(['u', 'v'], context)([])).toEqual(['u', 'v'])
    expect(compileNames('reverse(w)', context)([['a', 'b']])).toEqual(['b', 'a'])
    expect(() => compileNames('w', context)([[1, 2]])).toThrow('answers.a.entries is not a list of texts')
    const words = Array.from({ length: 51 }, (_word, place) => `w${place}`)
    expect(compileNames('w', context)([words.slice(1)])).toHaveLength(50)
    expect(() => compileNames('w', context)([words])).toThrow('answers.a.entries is a list of more than 50')
    expect(() => compileNames('t', context)).toThrow('answers.a.entries: There is no t here')
  })
})
