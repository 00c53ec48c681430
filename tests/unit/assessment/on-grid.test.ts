import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onGrid } from '@/lib/assessment/on-grid'
import { toPoints } from '@/lib/assessment/to-points'

describe('onGrid', () => {
  it('makes three thirds of ten points ten', () => {
    const parts = [10 / 3, 10 / 3, 10 / 3].map(onGrid())
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(10)
  })

  it('gives parts that add up to the last bit to the sum on the grid, each within a step of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 50 }), (amounts) => {
        const parts = amounts.map(onGrid())
        expect(parts.reduce((sum, part) => sum + part, 0) + 0).toBe(
          toPoints(amounts.reduce((sum, each) => sum + each, 0)) + 0,
        )
        for (const [place, part] of parts.entries()) expect(Math.abs(part - (amounts[place] ?? 0))).toBeLessThan(1e-9)
      }),
    )
  })
})
