import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactText, fixedText, significantText } from '@/lib/problems/number-text'

const { POSITIVE_INFINITY: INF, NEGATIVE_INFINITY: MINUS_INF, NaN: NAN } = Number
const finite = fc.double({ min: -1e20, max: 1e20, noNaN: true })

describe('a number as it is', () => {
  it.each([
    [3, '3'],
    [-0.25, '-0.25'],
    [1e20, '100000000000000000000'],
    [1.25e20, '125000000000000000000'],
    [1e21, '1 \\times 10^{21}'],
    [-1.5e300, '-1.5 \\times 10^{300}'],
    [1e-12, '0.000000000001'],
    [1.25e-12, '0.00000000000125'],
    [9e-13, '9 \\times 10^{-13}'],
    [-1e-13, '-1 \\times 10^{-13}'],
    [INF, '\\infty'],
    [MINUS_INF, '-\\infty'],
  ])('%d is %s', (x, text) => {
    expect(exactText(x)).toBe(text)
  })
  it('that is none is not shown', () => {
    for (const show of [exactText, (x: number) => fixedText(x, 2), (x: number) => significantText(x, 2)]) {
      expect(() => show(NAN)).toThrow('A text would show a number that does not exist (NaN).')
    }
  })
})

describe('a number to so many decimals', () => {
  it.each([
    [2 / 3, 3, '0.667'],
    [2, 2, '2.00'],
    [-1.005, 1, '-1.0'],
    [0.05, 1, '0.1'],
    [-0.04, 1, '0.0'],
    [-0.4, 0, '0'],
    [1e-9, 3, '0.000'],
    [123456.789, 0, '123457'],
    [9.99e20, 0, '999000000000000000000'],
    [1e21, 2, '1 \\times 10^{21}'],
    [-1e21, 2, '-1 \\times 10^{21}'],
    [MINUS_INF, 3, '-\\infty'],
  ])('%d to %i is %s', (x, decimals, text) => {
    expect(fixedText(x, decimals)).toBe(text)
  })
  it('is off by half a unit at most and has just those decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 6 }), (x, decimals) => {
        const text = fixedText(x, decimals)
        expect(text).toMatch(new RegExp(`^-?\\d+\\.\\d{${decimals}}$`))
        expect(Math.abs(Number(text) - x)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals)
        expect(Object.is(Number(text), -0)).toBe(false)
      }),
    )
  })
})

describe('a number to so many significant digits', () => {
  it.each([
    [1234.5, 2, '1200'],
    [1250, 4, '1250'],
    [0.1, 3, '0.100'],
    [-0.00012345, 2, '-0.00012'],
    [999.6, 3, '1000'],
    [5, 1, '5'],
    [0, 3, '0.00'],
    [1.2345e25, 3, '1.23 \\times 10^{25}'],
    [1.2345e-25, 3, '1.23 \\times 10^{-25}'],
    [120000, 1, '100000'],
    [INF, 3, '\\infty'],
  ])('%d to %i is %s', (x, digits, text) => {
    expect(significantText(x, digits)).toBe(text)
  })
  it('reads back as the number rounded to so many digits', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 15 }), (x, digits) => {
        const text = significantText(x, digits).replace(/ \\times 10\^\{(-?\d+)\}$/, 'e$1')
        expect(Number(text)).toBe(x === 0 ? 0 : Number(x.toPrecision(digits)))
      }),
    )
  })
})

describe('a number of extreme size', () => {
  it('is plain up to twelve noughts behind the point and twenty-one digits before it, then a power of ten', () => {
    expect(exactText(1e-12)).toBe('0.000000000001')
    expect(exactText(1.5e-12)).toBe('0.0000000000015')
    expect(exactText(9e-13)).toBe('9 \\times 10^{-13}')
    expect(exactText(1.5e20)).toBe('150000000000000000000')
    expect(exactText(1.5e21)).toBe('1.5 \\times 10^{21}')
    expect(exactText(-2e21)).toBe('-2 \\times 10^{21}')
    expect(fixedText(1e21, 2)).toBe('1 \\times 10^{21}')
    expect(fixedText(1e20, 1)).toBe('100000000000000000000.0')
  })
  it('is rounded to significant digits in full where it is whole', () => {
    expect(significantText(123_456, 2)).toBe('120000')
    expect(significantText(-123_456, 1)).toBe('-100000')
    expect(significantText(1.26e20, 2)).toBe('130000000000000000000')
    expect(significantText(1.26e21, 2)).toBe('1.3 \\times 10^{21}')
  })
  it('has infinity with its sign, and one nought', () => {
    expect([exactText(INF), exactText(MINUS_INF), exactText(-0)]).toEqual(['\\infty', '-\\infty', '0'])
    expect([fixedText(MINUS_INF, 2), significantText(INF, 2)]).toEqual(['-\\infty', '\\infty'])
  })
})
