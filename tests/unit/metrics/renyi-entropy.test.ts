import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from '@/lib/metrics/entropy'
import { renyiEntropy } from '@/lib/metrics/renyi-entropy'
import { distribution } from './distributions'

const infinity = Number.POSITIVE_INFINITY
const order = fc.oneof(
  fc.double({ min: 0, max: 50, noNaN: true }),
  fc.constantFrom(0, 0.999999, 1, 1.000001, 1e9, infinity),
)

describe('Rényi entropy', () => {
  it('of ½, ¼, ¼ is log₂ 3, 1.5, −log₂ ⅜ and 1 bits at orders 0, 1, 2 and ∞', () => {
    const p = [0.5, 0.25, 0.25]
    expect(renyiEntropy(p, 0)).toBeCloseTo(Math.log2(3), 15)
    expect(renyiEntropy(p, 1)).toBe(1.5)
    expect(renyiEntropy(p, 2)).toBeCloseTo(-Math.log2(0.375), 15)
    expect(renyiEntropy(p, infinity)).toBe(1)
  })
  it('counts only what is possible at order 0', () => {
    expect(renyiEntropy([0.5, 0, 0.5, 0], 0)).toBe(1)
  })
  it('goes to its limits: Shannon near 1, −log max p beyond any double', () => {
    const p = [0.7, 0.2, 0.1]
    for (const near of [1 - 1e-9, 1 + 1e-9, 1 + 2 ** -52, 1 - 2 ** -53]) {
      expect(Math.abs(renyiEntropy(p, near) - entropy(p))).toBeLessThan(1e-8)
    }
    expect(renyiEntropy(p, 1 + 2 ** -52)).toBeCloseTo(entropy(p), 15)
    expect(renyiEntropy(p, 1e300)).toBeCloseTo(-Math.log2(0.7), 15)
    expect(renyiEntropy(p, 1e17)).toBeCloseTo(-Math.log2(0.7), 15)
    expect(renyiEntropy([0.5, 0.5], 1e308)).toBe(1)
  })
  it('is the same at every order when all outcomes are equally likely', () => {
    for (const alpha of [0, 0.3, 0.9999, 1, 1.0001, 2, 700, infinity]) {
      expect(renyiEntropy([0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125], alpha)).toBeCloseTo(3, 13)
    }
  })
  it('never rises with the order, and stays within 0 and log n', () => {
    const law = fc.property(distribution, order, order, (p, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      expect(renyiEntropy(p, more)).toBeLessThanOrEqual(renyiEntropy(p, less) + 1e-12)
      expect(renyiEntropy(p, more)).toBeGreaterThanOrEqual(0)
      expect(renyiEntropy(p, less)).toBeLessThanOrEqual(Math.log2(p.length) + 1e-12)
    })
    fc.assert(law)
  })
  it('adds over independent pairs at every order', () => {
    const law = fc.property(distribution, distribution, fc.double({ min: 0.1, max: 8, noNaN: true }), (p, q, alpha) => {
      const both = p.flatMap((a) => q.map((b) => a * b))
      const sum = renyiEntropy(p, alpha) + renyiEntropy(q, alpha)
      expect(Math.abs(renyiEntropy(both, alpha) - sum)).toBeLessThan(1e-11)
    })
    fc.assert(law)
  })
  it('refuses an order below 0 and a text for one', () => {
    expect(() => renyiEntropy([1], -1)).toThrow('alpha must be at least 0, got -1.')
    expect(() => renyiEntropy([1], Number.NaN)).toThrow(RangeError)
    expect(() => renyiEntropy([1], JSON.parse('"2"'))).toThrow('alpha must be a number of at least 0, got 2.')
    expect(() => renyiEntropy([0.5], 2)).toThrow('sum to 1')
    expect(() => renyiEntropy([1], 2, 1)).toThrow('base must be')
  })
})
