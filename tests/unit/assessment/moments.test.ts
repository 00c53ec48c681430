import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentsOf } from '@/lib/assessment/moments'

describe('momentsOf', () => {
  it('is by hand: mean 5 and deviation 2', () => {
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: 2 })
  })

  it('has no spread of one figure, and none of nothing', () => {
    expect(momentsOf([3])).toEqual({ mean: 3, deviation: 0 })
    expect(momentsOf([])).toEqual({ mean: 0, deviation: 0 })
  })

  it('moves with the figures and stretches with them', () => {
    const figures = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(figures, fc.integer({ min: -50, max: 50 }), (given, by) => {
        const { mean, deviation } = momentsOf(given)
        const moved = momentsOf(given.map((figure) => figure * 2 + by))
        expect(moved.mean).toBeCloseTo(2 * mean + by, 8)
        expect(moved.deviation).toBeCloseTo(2 * deviation, 8)
      }),
    )
  })
})
