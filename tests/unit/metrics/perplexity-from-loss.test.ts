import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lossFromPerplexity } from '@/lib/metrics/loss-from-perplexity'
import { perplexityFromLoss } from '@/lib/metrics/perplexity-from-loss'

describe('the perplexity of a loss', () => {
  it('is the base of its logarithm to the loss', () => {
    expect(perplexityFromLoss(5)).toBe(32)
    expect(perplexityFromLoss(2, 10)).toBe(100)
    expect(perplexityFromLoss(2.5, 4)).toBe(32)
    expect(perplexityFromLoss(1, Math.E)).toBe(Math.E)
    expect(perplexityFromLoss(3.2, Math.E)).toBeCloseTo(24.532530197109352, 12)
  })
  it('in nats is the exponential, not a power of the double next to e', () => {
    expect(perplexityFromLoss(500, Math.E) / 1.4035922178528375e217).toBeCloseTo(1, 15)
  })
  it('is 1 without a loss', () => {
    expect([2, Math.E, 10].map((base) => perplexityFromLoss(0, base))).toEqual([1, 1, 1])
  })
  it('too great for a double is infinite', () => {
    expect(perplexityFromLoss(1023)).toBe(2 ** 1023)
    expect(perplexityFromLoss(1024)).toBe(Number.POSITIVE_INFINITY)
    expect(perplexityFromLoss(710, Math.E)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the loss of a perplexity', () => {
  it('is its logarithm', () => {
    expect(lossFromPerplexity(32)).toBe(5)
    expect(lossFromPerplexity(1000, 10)).toBe(3)
    expect(lossFromPerplexity(Math.E, Math.E)).toBe(1)
    expect(lossFromPerplexity(1)).toBe(0)
    expect(lossFromPerplexity(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  })
  it('does not exist below 1', () => {
    for (const bad of [1 - Number.EPSILON, 0, -3, Number.NaN]) {
      expect(() => lossFromPerplexity(bad)).toThrow(`A perplexity must be at least 1, got ${bad}.`)
    }
  })
  it('gives the perplexity back in any base', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), fc.constantFrom(2, Math.E, 10, 7), (ppl, base) => {
        expect(perplexityFromLoss(lossFromPerplexity(ppl, base), base) / ppl).toBeCloseTo(1, 12)
      }),
    )
  })
})
