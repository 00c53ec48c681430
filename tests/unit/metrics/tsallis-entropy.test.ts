import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from '@/lib/metrics/entropy'
import { tsallisEntropy } from '@/lib/metrics/tsallis-entropy'
import { distribution } from './distributions'

describe('Tsallis entropy', () => {
  it('of ½, ¼, ¼ is 2, 0.625 and 0.421875 at q = 0, 2 and 3', () => {
    const p = [0.5, 0.25, 0.25]
    expect(tsallisEntropy(p, 0)).toBeCloseTo(2, 14)
    expect(tsallisEntropy(p, 2)).toBeCloseTo(0.625, 15)
    expect(tsallisEntropy(p, 3)).toBeCloseTo((1 - 0.125 - 2 / 64) / 2, 15)
  })
  it('is 0 when one outcome is certain and at q = ∞', () => {
    for (const q of [0, 0.5, 1, 2, 1e308]) expect(tsallisEntropy([1, 0], q)).toBe(0)
    expect(tsallisEntropy([0.5, 0.5], Number.POSITIVE_INFINITY)).toBe(0)
  })
  it('does not overflow for the smallest probability there is', () => {
    expect(tsallisEntropy([1, 5e-324], 0)).toBeCloseTo(1, 14)
  })
  it('goes to entropy in nats as q goes to 1', () => {
    const law = fc.property(distribution, (p) => {
      expect(tsallisEntropy(p, 1)).toBe(entropy(p, Math.E))
      for (const q of [1 + 2 ** -52, 1 - 2 ** -53]) {
        expect(Math.abs(tsallisEntropy(p, q) - entropy(p, Math.E))).toBeLessThan(1e-14)
      }
      expect(Math.abs(tsallisEntropy(p, 1 + 1e-7) - entropy(p, Math.E))).toBeLessThan(1e-5)
    })
    fc.assert(law)
  })
  it('is greatest, ln_q n, when all outcomes are equally likely, and falls with q', () => {
    const law = fc.property(distribution, fc.double({ min: 0, max: 6, noNaN: true }), (p, q) => {
      const uniform = p.map(() => 1 / p.length)
      expect(tsallisEntropy(p, q)).toBeGreaterThanOrEqual(0)
      expect(tsallisEntropy(p, q)).toBeLessThanOrEqual(tsallisEntropy(uniform, q) + 1e-12)
      expect(tsallisEntropy(p, q + 0.5)).toBeLessThanOrEqual(tsallisEntropy(p, q) + 1e-12)
    })
    fc.assert(law)
  })
  it('refuses q below 0', () => {
    expect(() => tsallisEntropy([1], -1)).toThrow('q must be at least 0, got -1.')
    expect(() => tsallisEntropy([0.5], 1)).toThrow('sum to 1')
  })
})
