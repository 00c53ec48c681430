import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityOfModel } from '@/lib/metrics/perplexity-of-model'
import { distribution } from './distributions'

describe('the perplexity of a distribution', () => {
  it('is the number of equal outcomes that would be as uncertain', () => {
    for (const count of [1, 2, 3, 6, 100]) {
      expect(perplexity(Array.from({ length: count }, () => 1 / count))).toBeCloseTo(count, 11)
    }
    // 2^1.5 = √8.
    expect(perplexity([0.5, 0.25, 0.25])).toBeCloseTo(Math.sqrt(8), 14)
  })
  it('is 1 for a certainty and does not see what cannot happen', () => {
    expect(perplexity([0, 1, 0])).toBe(1)
    expect(perplexity([0.5, 0, 0.5])).toBe(2)
  })
  it('is the product of p^−p', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        const product = p.reduce((total, mass) => total * mass ** -mass, 1)
        expect(perplexity(p) / product).toBeCloseTo(1, 10)
      }),
    )
  })
  it('lies between one over the greatest probability and the number of outcomes', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        expect(perplexity(p)).toBeGreaterThanOrEqual(1 / Math.max(...p) - 1e-9)
        expect(perplexity(p)).toBeLessThanOrEqual(p.length + 1e-9)
      }),
    )
  })
})

describe('the perplexity of a model', () => {
  it('is 2 to the cross-entropy in bits', () => {
    expect(perplexityOfModel([1, 0], [0.125, 0.875])).toBe(8)
    // Half of the time 2 bits, half of the time 4: 2³.
    expect(perplexityOfModel([0.5, 0.5, 0], [0.25, 0.0625, 0.6875])).toBe(8)
  })
  it('is infinite where the model excludes what happens', () => {
    expect(perplexityOfModel([0.5, 0.5], [0, 1])).toBe(Number.POSITIVE_INFINITY)
  })
  it('that is uniform is the number of outcomes, whatever happens', () => {
    fc.assert(
      fc.property(distribution, (p) => {
        expect(
          perplexityOfModel(
            p,
            p.map(() => 1 / p.length),
          ),
        ).toBeCloseTo(p.length, 10)
      }),
    )
  })
})
