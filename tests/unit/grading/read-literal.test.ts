// Decimal and thousands marks of several countries.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLiteral } from '@/lib/grading/read-literal'

describe('a literal', () => {
  it.each([
    ['12', 12],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ["1'234.5", 1234.5],
    ['1 234 567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567,25', 1234567.25],
    ['0,125', 0.125],
    ['1234,125', 1234.125],
    ['1,2345', 1.2345],
  ])('"%s" is %d', (text, value) => {
    expect(readLiteral(text, 0).value).toBe(value)
  })
  it('with one comma before three digits is asked about', () => {
    for (const text of ['1,234', '12,345', '999,000']) expect(() => readLiteral(text, 0)).toThrow(/can mean/)
  })
  it.each(['1.2.3', '1,2,3', '1,23,456', '1.5,5.5'])('"%s" is none', (text) => {
    expect(() => readLiteral(text, 0)).toThrow(/too many decimal marks/)
  })
  it('counts decimals through the exponent', () => {
    expect(readLiteral('3.28', -3).written.decimals).toBe(5)
    expect(readLiteral('3.28', 1).written.decimals).toBe(1)
    expect(readLiteral('3.28', 5).written.decimals).toBe(0)
  })
  it('counts significant digits from the first that is not zero', () => {
    expect(readLiteral('0.00120', 0).written.significantDigits).toEqual({ least: 3, most: 3 })
    expect(readLiteral('1200', 0).written.significantDigits).toEqual({ least: 2, most: 4 })
    expect(readLiteral('0', 0).written.significantDigits).toEqual({ least: 1, most: 1 })
  })
  it('grouped by points or commas is the number without them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (n) => {
        expect(readLiteral(n.toLocaleString('en-US'), 0).value).toBe(n)
        expect(readLiteral(n.toLocaleString('de-DE'), 0).value).toBe(n)
      }),
    )
  })
})
