// Computed numbers with few digits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalLatex, relationTo } from '@/lib/grading/decimal-latex'

describe('a computed number', () => {
  it.each([
    [1 / 3, '0.333333', '\\approx'],
    [0.5, '0.5', '='],
    [0.1 + 0.2, '0.3', '='],
    [1.2e-7, '1.2 \\times 10^{-7}', '='],
    [123456789, '123457000', '\\approx'],
    [1.5e21, '1.5 \\times 10^{21}', '='],
    [-2 / 3, '-0.666667', '\\approx'],
    [0, '0', '='],
  ])('%d is shown as %s', (value, latex, relation) => {
    expect(decimalLatex(value)).toBe(latex)
    expect(relationTo(value)).toBe(relation)
  })
  it('of six digits is exact, of more is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), (n) => {
        expect(relationTo(n / 1000)).toBe('=')
        expect(relationTo(n * 10 + 4)).toBe('\\approx')
      }),
    )
  })
})
