import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { pair } from './distributions'

describe('the Kullback–Leibler divergence', () => {
  it('is what a wrong prediction costs on average: ¾·log₂ 3/2 − ¼ bits for 3/4, 1/4 held even', () => {
    expect(klDivergence([0.75, 0.25], [0.5, 0.5])).toBeCloseTo(0.75 * Math.log2(1.5) - 0.25, 15)
    expect(klDivergence([0.5, 0.5], [0.75, 0.25])).toBeCloseTo(0.5 * Math.log2(2 / 3) + 0.5, 15)
    expect(klDivergence([1, 0, 0], [0.125, 0.5, 0.375])).toBe(3)
  })
  it('scales with the base', () => {
    expect(klDivergence([1, 0], [0.5, 0.5], Math.E)).toBeCloseTo(Math.LN2, 15)
    expect(klDivergence([1, 0], [0.01, 0.99], 10)).toBeCloseTo(2, 14)
  })
  it('is infinite where something held impossible happens, and indifferent where nothing does', () => {
    expect(klDivergence([0.5, 0.5], [1, 0])).toBe(Number.POSITIVE_INFINITY)
    expect(klDivergence([1, 0], [1, 0])).toBe(0)
    expect(klDivergence([1, 0, 0], [0.5, 0, 0.5])).toBe(1)
  })
  it('keeps its digits where the vectors nearly agree: 2δ²/(1 − 4δ²) and no rounding noise', () => {
    for (const gap of [2 ** -10, 2 ** -16, 2 ** -20]) {
      // −½ ln(1 − 4δ²) nats, exactly.
      const expected = -Math.log1p(-4 * gap * gap) / 2
      expect(klDivergence([0.5, 0.5], [0.5 - gap, 0.5 + gap], Math.E) / expected).toBeCloseTo(1, 3)
    }
  })
  it('is finite for probabilities whose quotient is not', () => {
    // 1·ln(1/1e-320) and, the other way round, a quotient below every normal number.
    expect(klDivergence([1, 0], [1e-320, 1], Math.E)).toBeCloseTo(-Math.log(1e-320), 10)
    expect(klDivergence([1e-320, 1], [0.5, 0.5], Math.E)).toBeCloseTo(Math.LN2, 12)
    expect(klDivergence([1e-5, 1 - 1e-5], [5e-324, 1], Math.E)).toBeCloseTo(
      1e-5 * (Math.log(1e-5) - Math.log(5e-324)) + (1 - 1e-5) * Math.log1p(-1e-5),
      12,
    )
  })
  it('takes ratios just inside and just outside ½ and 2 alike', () => {
    for (const ratio of [0.4999, 0.5, 0.5001, 1.9999, 2, 2.0001]) {
      const [a, b] = [0.2 * ratio, 0.2]
      const expected = a * Math.log(a / b) + (1 - a) * Math.log((1 - a) / (1 - b))
      expect(klDivergence([a, 1 - a], [b, 1 - b], Math.E)).toBeCloseTo(expected, 14)
    }
  })
  it('is convex: a mixture diverges by no more than the mean', () => {
    fc.assert(
      fc.property(pair, pair, ([p, q], [r, s]) => {
        fc.pre(p.length === r.length)
        const mean = (a: readonly number[], b: readonly number[]) => a.map((x, index) => (x + (b[index] ?? 0)) / 2)
        const most = (klDivergence(p, q) + klDivergence(r, s)) / 2
        expect(klDivergence(mean(p, r), mean(q, s))).toBeLessThanOrEqual(most + 1e-12)
      }),
      { numRuns: 40 },
    )
  })
})
