import { describe, expect, it } from 'vitest'
import { ExpressionError } from '@/lib/problems/expression'
import type { Value } from '@/lib/problems/value'
import {
  describeValue,
  isMatrix,
  isStrings,
  isVector,
  requireBoolean,
  requireNumber,
  requireNumeric,
  requireVector,
  requireWhole,
} from '@/lib/problems/value-guards'

const values: Readonly<Record<string, Value>> = {
  number: 2.5,
  text: 'cat',
  flag: false,
  vector: [1, 2],
  matrix: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  texts: ['a', 'b', 'c'],
}
const passing = (accepts: (value: Value) => unknown) =>
  Object.entries(values).flatMap(([name, value]) => {
    try {
      return accepts(value) === false ? [] : [name]
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError)
      return []
    }
  })

describe('the kinds of value', () => {
  it('are told apart by their entries', () => {
    expect(passing(isVector)).toEqual(['vector'])
    expect(passing(isMatrix)).toEqual(['matrix'])
    expect(passing(isStrings)).toEqual(['texts'])
  })
  it('of an empty list is none of them', () => {
    expect([isVector([]), isMatrix([]), isStrings([]), isVector(null), isVector('1')]).toEqual(Array(5).fill(false))
  })
  it('have words of their own', () => {
    expect(Object.values(values).map(describeValue)).toEqual([
      'the number 2.5',
      'a text',
      'false',
      'a vector of 2',
      'a matrix',
      'a list of 3 texts',
    ])
  })
})

describe('a place that wants one kind', () => {
  it('takes that kind and no other', () => {
    expect(passing((value) => requireNumber(value, 'x') === value)).toEqual(['number'])
    expect(passing((value) => requireNumeric(value, 'x') === value)).toEqual(['number', 'vector', 'matrix'])
    expect(passing((value) => requireVector(value, 'x') === value)).toEqual(['vector'])
    expect(passing((value) => requireBoolean(value, 'x') === value)).toEqual(['flag'])
  })
  it('says what it wants and what it got', () => {
    expect(() => requireNumber('a', 'log')).toThrow('log expects a number, got a text.')
    expect(() => requireNumeric(true, '+')).toThrow('+ expects numbers, got true.')
    expect(() => requireVector(3, 'sort')).toThrow('sort expects a vector, got the number 3.')
    expect(() => requireBoolean([1, 2], '?')).toThrow('? expects true or false, got a vector of 2.')
  })
  it('that wants a whole number takes both ends of its range', () => {
    const whole = (value: Value) => requireWhole(value, { place: 'count', low: 1, high: 3 })
    expect([1, 2, 3].map(whole)).toEqual([1, 2, 3])
    for (const bad of [0, 4, 1.5, Number.NaN, '2', true, [2]]) {
      expect(() => whole(bad)).toThrow(`count expects a whole number from 1 to 3, got ${describeValue(bad)}.`)
    }
  })
})
