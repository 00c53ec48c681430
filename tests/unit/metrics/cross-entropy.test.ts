import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { distribution, pair } from './distributions'

describe('the cross-entropy of a prediction', () => {
  it('weighs the surprisal of each outcome by how often it happens', () => {
    expect(crossEntropy([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(0.5 * 2 + 0.5 * Math.log2(4 / 3), 15)
    expect(crossEntropy([0.25, 0.75], [0.5, 0.5])).toBe(1)
  })
  it('is not the same the other way round', () => {
    // −log₂ 0.1 against −0.1·log₂ 1 − 0.9·log₂ 0.
    expect(crossEntropy([1, 0], [0.1, 0.9])).toBeCloseTo(3.321928094887362, 14)
    expect(crossEntropy([0.1, 0.9], [1, 0])).toBe(Number.POSITIVE_INFINITY)
  })
  it('of an example of class 1 of 3 is −ln of what that class was given', () => {
    expect(crossEntropy([1, 0, 0], [0.8, 0.1, 0.1], Math.E)).toBeCloseTo(0.2231435513142097, 15)
    expect(crossEntropy([0, 0, 1], [0.8, 0.1, 0.1], 10)).toBe(1)
  })
  it('is never below 0, nor −0, where a prediction sums to a little over 1', () => {
    expect(Object.is(crossEntropy([1], [1 + 5e-10]), 0)).toBe(true)
  })
  it('is a straight line in the truth', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([p, q], share) => {
        const mixed = p.map((mass, index) => share * mass + (1 - share) * (q[index] ?? 0))
        const between = share * crossEntropy(p, q) + (1 - share) * crossEntropy(q, q)
        expect(crossEntropy(mixed, q)).toBeCloseTo(between, 9)
      }),
    )
  })
  it('with a uniform prediction is log n whatever the truth', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        const even = p.map(() => 1 / p.length)
        expect(crossEntropy(p, even)).toBeCloseTo(Math.log2(p.length), 12)
      }),
    )
  })
})
