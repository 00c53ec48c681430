// The interval that counts as the key agrees with the rule that grades.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { Tolerance } from '@/lib/problems/part'
import { isWithin } from '@/lib/problems/tolerance'

const lenient: readonly Tolerance[] = [
  { kind: 'closeTo', relative: 0.01, absolute: 1e-8 },
  { kind: 'closeTo', relative: 0, absolute: 0.005 },
  { kind: 'significantFigures', digits: 3, strict: false },
  { kind: 'decimalPlaces', digits: 2, strict: false },
]

describe('the accepted bounds', () => {
  it('of 1.234 to three significant figures are 0.51 of the third either way', () => {
    const { low, high } = acceptedBounds({ kind: 'significantFigures', digits: 3, strict: false }, 1.234)
    expect(low).toBeCloseTo(1.2289, 10)
    expect(high).toBeCloseTo(1.2391, 10)
  })
  it('follow the size of the key, below 1 and above 10', () => {
    const threeFigures: Tolerance = { kind: 'significantFigures', digits: 3, strict: false }
    expect(acceptedBounds(threeFigures, 0.01234).high).toBeCloseTo(0.012391, 10)
    expect(acceptedBounds(threeFigures, 1234).high).toBeCloseTo(1239.1, 8)
    expect(acceptedBounds(threeFigures, 0).high).toBeCloseTo(0.0051, 12)
  })
  it('of a negative key keep low below high', () => {
    const { low, high } = acceptedBounds({ kind: 'closeTo', relative: 0.01, absolute: 0 }, -2)
    expect([low, high]).toEqual([-2.02, -1.98])
  })
  it('hold exactly what the rule accepts, just inside and just outside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lenient), fc.integer({ min: -99_999, max: 99_999 }), (tolerance, n) => {
        const key = n / 1000
        const { low, high } = acceptedBounds(tolerance, key)
        const margin = (high - low) * 1e-6
        for (const value of [low + margin, high - margin, key]) expect(isWithin({ value, key, tolerance })).toBe(true)
        for (const value of [low - margin, high + margin]) expect(isWithin({ value, key, tolerance })).toBe(false)
      }),
    )
  })
})
