import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameValue } from '@/lib/assessment/same-value'

describe('isSameValue', () => {
  it('does not mind the order of names, at any depth, nor a name without a value', () => {
    expect(isSameValue({ a: 1, b: { c: [2], d: 3 } }, { b: { d: 3, c: [2] }, a: 1 })).toBe(true)
    expect(isSameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  })

  it('minds the order of a list, and every value', () => {
    expect(isSameValue([1, 2], [2, 1])).toBe(false)
    expect(isSameValue({ a: 0.1 }, { a: 0.1 + Number.EPSILON })).toBe(false)
    expect(isSameValue({ a: null }, {})).toBe(false)
    expect(isSameValue(1, '1')).toBe(false)
    expect(isSameValue(undefined, 1)).toBe(false)
  })

  it('knows again what came through a JSON column', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameValue(value, JSON.parse(JSON.stringify(value)))).toBe(true)
      }),
    )
  })
})
