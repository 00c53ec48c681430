import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jensenShannonDivergence } from '@/lib/metrics/jensen-shannon-divergence'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { distribution, pair } from './distributions'

const meanOf = (p: readonly number[], q: readonly number[]) => p.map((mass, index) => (mass + (q[index] ?? 0)) / 2)

describe('the Jensen–Shannon divergence', () => {
  it('is the mean divergence of the two from their mean', () => {
    // p = (1, 0), q = (½, ½), m = (¾, ¼): ½·log₂ 4/3 + ½·[½·log₂ 2/3 + ½·log₂ 2] bits.
    const expected = 0.5 * Math.log2(4 / 3) + 0.5 * (0.5 * Math.log2(2 / 3) + 0.5)
    expect(jensenShannonDivergence([1, 0], [0.5, 0.5])).toBeCloseTo(expected, 15)
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const mean = meanOf(p, q)
        expect(jensenShannonDivergence(p, q)).toBeCloseTo((klDivergence(p, mean) + klDivergence(q, mean)) / 2, 12)
      }),
    )
  })
  it('is 0 for equals and log 2, in any base, for two that share no outcome', () => {
    expect(jensenShannonDivergence([0.3, 0.7], [0.3, 0.7])).toBe(0)
    expect(jensenShannonDivergence([1, 0], [0, 1])).toBe(1)
    expect(jensenShannonDivergence([0.5, 0.5, 0], [0, 0, 1], Math.E)).toBe(Math.LN2)
    expect(jensenShannonDivergence([1, 0], [0, 1], 10)).toBeCloseTo(0.3010299956639812, 15)
  })
  it('leaves out an outcome that neither allows', () => {
    expect(jensenShannonDivergence([1, 0, 0], [0.5, 0.5, 0])).toBe(jensenShannonDivergence([1, 0], [0.5, 0.5]))
  })
  it('is never above log 2, though vectors may sum to a little over 1', () => {
    expect(jensenShannonDivergence([1 + 9e-10, 0], [0, 1 + 9e-10])).toBe(1)
  })
  it('keeps every digit where the vectors differ by 2⁻²⁹', () => {
    // Two outcomes of ¼·(2δ)² nats each.
    const gap = 2 ** -30
    const value = jensenShannonDivergence([0.5 + gap, 0.5 - gap], [0.5 - gap, 0.5 + gap], Math.E)
    expect(value / (2 * gap * gap)).toBeCloseTo(1, 14)
  })
  it('keeps them where rounding does not happen to cancel', () => {
    // Both halves are exact: 12345677·2⁻⁵² is a whole number of last places.
    const gap = 12345677 * 2 ** -52
    const value = jensenShannonDivergence([0.5 + gap, 0.5 - gap], [0.5 - gap, 0.5 + gap], Math.E)
    expect(value / (2 * gap * gap)).toBeCloseTo(1, 14)
  })
  it('goes over smoothly where one outcome is three times as likely under the one as under the other', () => {
    // The form changes at |a − b|/(a + b) = ½.
    for (const ratio of [2.99, 3, 3.01]) {
      const a = 0.1
      const b = a * ratio
      const both = [jensenShannonDivergence([a, 1 - a], [b, 1 - b]), jensenShannonDivergence([b, 1 - b], [a, 1 - a])]
      const m = (a + b) / 2
      const nats = (x: number) => x * Math.log(x / m) + (1 - x) * Math.log((1 - x) / (1 - m))
      for (const value of both) expect(value).toBeCloseTo((nats(a) + nats(b)) / 2 / Math.LN2, 14)
    }
  })
  it('has a square root that is a distance: no way round is shorter', () => {
    fc.assert(
      fc.property(
        fc.tuple(pair, distribution).filter(([[p], r]) => p.length === r.length),
        ([[p, q], r]) => {
          const distance = (a: readonly number[], b: readonly number[]) => Math.sqrt(jensenShannonDivergence(a, b))
          expect(distance(p, q)).toBeLessThanOrEqual(distance(p, r) + distance(r, q) + 1e-12)
        },
      ),
      { numRuns: 40 },
    )
  })
})
