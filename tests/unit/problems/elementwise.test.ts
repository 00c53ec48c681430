import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineNumeric, mapNumeric } from '@/lib/problems/elementwise'

const minus = (x: number, y: number) => x - y
const matrix = [
  [1, 2, 3],
  [4, 5, 6],
]

describe('a function entry by entry', () => {
  it('keeps the shape', () => {
    const double = (x: number) => 2 * x
    expect(mapNumeric(3, double)).toBe(6)
    expect(mapNumeric([1, 2], double)).toEqual([2, 4])
    expect(mapNumeric(matrix, double)).toEqual([
      [2, 4, 6],
      [8, 10, 12],
    ])
  })
  it('is given the entry alone, not its place', () => {
    expect(mapNumeric([10, 10], (...args) => args.length)).toEqual([1, 1])
  })
})

describe('two values entry by entry', () => {
  it('in their order: the left one first', () => {
    expect(combineNumeric(minus, 5, 3)).toBe(2)
    expect(combineNumeric(minus, [5, 6], 3)).toEqual([2, 3])
    expect(combineNumeric(minus, 5, [3, 4])).toEqual([2, 1])
    expect(combineNumeric(minus, [5, 6], [1, 4])).toEqual([4, 2])
    expect(combineNumeric(minus, matrix, 1)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
    expect(combineNumeric(minus, 1, matrix)).toEqual([
      [0, -1, -2],
      [-3, -4, -5],
    ])
    expect(
      combineNumeric(minus, matrix, [
        [1, 1, 1],
        [2, 2, 2],
      ]),
    ).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ])
  })
  it('that do not fit are refused', () => {
    expect(() => combineNumeric(minus, [1], [1, 2])).toThrow('Vectors of 1 and 2 entries do not go together.')
    expect(() => combineNumeric(minus, matrix, [[1, 2, 3]])).toThrow('Vectors of 2 and 1 entries')
    expect(() =>
      combineNumeric(minus, matrix, [
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('Vectors of 3 and 2 entries')
    for (const call of [() => combineNumeric(minus, matrix, [1, 2]), () => combineNumeric(minus, [1, 2], matrix)]) {
      expect(call).toThrow('A matrix goes with a number or a matrix, not with a vector.')
    }
  })
  it('a number goes with a vector as a vector of that number does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (list, x) => {
        const repeated = list.map(() => x)
        expect(combineNumeric(minus, list, x)).toEqual(combineNumeric(minus, list, repeated))
        expect(combineNumeric(minus, x, list)).toEqual(combineNumeric(minus, repeated, list))
      }),
    )
  })
})
