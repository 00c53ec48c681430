import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptScore } from '@/lib/assessment/attempt-score'
import { toPoints } from '@/lib/assessment/to-points'

describe('attemptScore', () => {
  it('adds up the slots: 5.5 of 10 and 3 of 5 are 8.5 of 15', () => {
    const slots = [
      { points: 5.5, maxPoints: 10 },
      { points: 3, maxPoints: 5 },
    ]
    expect(attemptScore(slots)).toEqual({ points: 8.5, maxPoints: 15 })
    expect(attemptScore([])).toEqual({ points: 0, maxPoints: 0 })
  })

  it('is the same to the last bit in any order', () => {
    const points = fc.double({ min: 0, max: 1_000, noNaN: true }).map(toPoints)
    fc.assert(
      fc.property(fc.array(fc.record({ points, maxPoints: points }), { maxLength: 200 }), (slots) => {
        expect(attemptScore(slots.toReversed())).toEqual(attemptScore(slots))
      }),
    )
  })
})
