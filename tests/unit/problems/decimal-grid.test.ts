import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalGrid } from '@/lib/problems/decimal-grid'

describe('a decimal grid', () => {
  it('has as many places as the finest of its decimals', () => {
    expect(decimalGrid([0.1, 0.9, 0.05]).places).toBe(2)
    expect(decimalGrid([1, 20, 5]).places).toBe(0)
    expect(decimalGrid([1e-7]).places).toBe(7)
  })
  it('makes the very double that its decimal reads back as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 9 }), (ticks, places) => {
        const grid = decimalGrid([Number(`1e-${places}`)])
        const value = grid.toDecimal(ticks)
        expect(Number(String(value))).toBe(value)
        expect(value).toBe(ticks === 0 ? 0 : Number(`${ticks}e-${places}`))
        expect(grid.toTicks(value)).toBe(ticks === 0 ? 0 : ticks)
      }),
    )
  })
  it('has one nought, not two', () => {
    expect(Object.is(decimalGrid([0.1]).toDecimal(-0), 0)).toBe(true)
  })
  it('refuses a decimal with more places than anybody reads', () => {
    expect(() => decimalGrid([1 / 3])).toThrow('Expected a decimal of at most 9 places')
    expect(() => decimalGrid([Number.NaN])).toThrow(RangeError)
  })
  it('too fine for its largest number is refused, where it used to leave out most of its ticks', () => {
    expect(() => decimalGrid([1e9, 1e-9])).toThrow('Expected fewer digits: 1000000000 with 9 decimal places.')
    expect(() => decimalGrid([0.001, -1e13])).toThrow(RangeError)
    expect(decimalGrid([9_007_198, 1e-9]).toTicks(9_007_198)).toBe(9_007_198_000_000_000)
  })
  it('counts a decimal of nine places and no tenth', () => {
    expect(decimalGrid([0.123456789]).places).toBe(9)
    expect(decimalGrid([0.123456789]).toTicks(0.123456789)).toBe(123456789)
    expect(() => decimalGrid([0.1234567891])).toThrow('got 0.1234567891')
    expect(decimalGrid([]).places).toBe(0)
  })
})
