// Agreement of two orders.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallTau } from '@/lib/grading/kendall-tau'

const shuffled = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 })

describe("Kendall's tau", () => {
  it('by hand: one of three pairs is inverted', () => {
    expect(kendallTau(['a', 'c', 'b'], ['a', 'b', 'c'])).toBeCloseTo(1 / 3, 15)
  })
  it('is 1 for the same order and −1 for its reverse', () => {
    expect(kendallTau(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'])).toBe(1)
    expect(kendallTau(['d', 'c', 'b', 'a'], ['a', 'b', 'c', 'd'])).toBe(-1)
    expect(kendallTau(['a'], ['a'])).toBe(1)
  })
  it('is 1 for no other order, and turns its sign when one of the two is reversed', () => {
    fc.assert(
      fc.property(shuffled, shuffled, (one, other) => {
        const tau = kendallTau(one, other)
        expect(tau === 1).toBe(one.join() === other.join())
        expect(kendallTau(one.toReversed(), other)).toBeCloseTo(-tau, 12)
        expect(kendallTau(other, one)).toBeCloseTo(tau, 12)
      }),
    )
  })
})
