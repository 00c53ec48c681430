import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { renyiDivergence } from '@/lib/metrics/renyi-divergence'
import { pair } from './distributions'

const infinity = Number.POSITIVE_INFINITY

describe('Rényi divergence', () => {
  it('of ½, ½ from ¾, ¼ is ½·log₂ 4/3 at order 2 less nothing, by hand', () => {
    // Σ p²/q = ¼/¾ + ¼/¼ = 4/3.
    expect(renyiDivergence([0.5, 0.5], [0.75, 0.25], 2)).toBeCloseTo(Math.log2(4 / 3), 15)
    expect(renyiDivergence([0.5, 0.5], [0.75, 0.25], infinity)).toBe(1)
    expect(renyiDivergence([1, 0], [0.25, 0.75], 0)).toBe(2)
  })
  it('is Kullback–Leibler at order 1, and near it', () => {
    const [p, q] = [
      [0.7, 0.2, 0.1],
      [0.2, 0.3, 0.5],
    ]
    expect(renyiDivergence(p, q, 1)).toBe(klDivergence(p, q))
    expect(renyiDivergence(p, q, 1 + 2 ** -52)).toBeCloseTo(klDivergence(p, q), 14)
    expect(renyiDivergence(p, q, 1 - 1e-10)).toBeCloseTo(klDivergence(p, q), 8)
  })
  it('is infinite from order 1 on where something held impossible happens, and below only where nothing is shared', () => {
    expect(renyiDivergence([0.5, 0.5], [1, 0], 2)).toBe(infinity)
    expect(renyiDivergence([0.5, 0.5], [1, 0], infinity)).toBe(infinity)
    expect(renyiDivergence([0.5, 0.5], [1, 0], 0.5)).toBeCloseTo(1, 15)
    expect(renyiDivergence([1, 0], [0, 1], 0.5)).toBe(infinity)
    expect(renyiDivergence([1, 0], [0, 1], 0)).toBe(infinity)
  })
  it('at order ½ is the same both ways', () => {
    const law = fc.property(pair, ([p, q]) => {
      expect(Math.abs(renyiDivergence(p, q, 0.5) - renyiDivergence(q, p, 0.5))).toBeLessThan(1e-12)
    })
    fc.assert(law)
  })
  it('never falls with the order and never is negative; 0 for a vector and itself', () => {
    const order = fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.constantFrom(0, 1, 1.000001, infinity))
    const law = fc.property(pair, order, order, ([p, q], a, b) => {
      const less = renyiDivergence(p, q, Math.min(a, b))
      expect(less).toBeGreaterThanOrEqual(0)
      expect(less).toBeLessThanOrEqual(renyiDivergence(p, q, Math.max(a, b)) + 1e-12)
      expect(renyiDivergence(p, p, a)).toBeLessThan(1e-14)
    })
    fc.assert(law)
  })
  it('refuses an order below 0 and vectors of two lengths', () => {
    expect(() => renyiDivergence([1], [1], -0.5)).toThrow('alpha must be at least 0')
    expect(() => renyiDivergence([1], [0.5, 0.5], 2)).toThrow('same number of outcomes')
    expect(() => renyiDivergence([1], [1], 2, 1)).toThrow('base must be')
  })
})
