import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedTo } from '@/lib/proving/rounded-text'

describe('a number rounded as a student writes it', () => {
  it.each([
    [0.123456, 3, '0.123'],
    [1.5, 3, '1.50'],
    [12345, 3, '12300'],
    [9.999, 3, '10.0'],
    [0, 3, '0.00'],
    [-0.04567, 2, '-0.046'],
  ])('%d to %i significant digits is %s', (x, digits, text) => {
    expect(roundedTo({ kind: 'significant', digits })(x)).toBe(text)
  })
  it.each([
    [0.125, 2, '0.13'],
    [3, 2, '3.00'],
    [-0.001, 2, '0.00'],
    [1234.5678, 1, '1234.6'],
  ])('%d to %i decimal places is %s', (x, digits, text) => {
    expect(roundedTo({ kind: 'decimals', digits })(x)).toBe(text)
  })
  it('is off by half a unit of the last digit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 6 }), (x, digits) => {
        const unit = 10 ** (Math.floor(Math.log10(x)) - digits + 1)
        const rounded = Number(roundedTo({ kind: 'significant', digits })(x))
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.5 * unit * (1 + 1e-6))
      }),
    )
  })
})
