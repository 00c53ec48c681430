import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from '@/lib/metrics/entropy'
import { distribution } from './distributions'

const uniform = (count: number) => Array.from({ length: count }, () => 1 / count)

describe('the entropy of a distribution', () => {
  it('is the mean number of yes-or-no questions: 1.75 for 1/2, 1/4, 1/8, 1/8', () => {
    expect(entropy([0.5, 0.25, 0.125, 0.125])).toBe(1.75)
    expect(entropy([0.5, 0.5])).toBe(1)
  })
  it('of n equal outcomes is log n, in whichever base', () => {
    expect(entropy(uniform(8))).toBe(3)
    expect(entropy(uniform(100), 10)).toBeCloseTo(2, 14)
    expect(entropy(uniform(5), Math.E)).toBeCloseTo(Math.log(5), 14)
    expect(entropy(uniform(9), 3)).toBeCloseTo(2, 14)
  })
  it('does not see an outcome that cannot happen', () => {
    expect(entropy([0.5, 0, 0.5, 0])).toBe(1)
    expect(entropy([0, 1])).toBe(0)
  })
  it('of a very rare outcome stays above 0', () => {
    // 10⁻³⁰⁰·log₂ 10³⁰⁰, the other term being nothing.
    expect(entropy([1e-300, 1]) / (1e-300 * 996.578428466209)).toBeCloseTo(1, 10)
  })
  it('chains: the entropy of a split outcome adds its share of the entropy of the split', () => {
    fc.assert(
      fc.property(distribution, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (p, share) => {
        const [first = 0, ...rest] = p
        const split = entropy([first * share, first * (1 - share), ...rest])
        expect(split).toBeCloseTo(entropy(p) + first * entropy([share, 1 - share]), 9)
      }),
    )
  })
  it('grows when two outcomes come nearer to each other', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        const [first = 0, second = 0, ...rest] = p
        const mean = (first + second) / 2
        expect(entropy([mean, mean, ...rest])).toBeGreaterThanOrEqual(entropy(p) - 1e-12)
      }),
    )
  })
})
