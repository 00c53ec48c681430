import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logLikelihood } from '@/lib/metrics/log-likelihood'
import { meanNegativeLogLikelihood } from '@/lib/metrics/mean-negative-log-likelihood'
import { tokens } from './distributions'

describe('the log-likelihood', () => {
  it('is the logarithm of the product of the probabilities', () => {
    expect(logLikelihood([0.5, 0.5, 0.125])).toBe(-5)
    expect(logLikelihood([0.1, 0.01], 10)).toBe(-3)
    expect(logLikelihood([0.7, 0.2, 0.1], Math.E)).toBeCloseTo(Math.log(0.014), 14)
    expect(logLikelihood([1])).toBe(0)
  })
  it('never forms the product, which would vanish', () => {
    expect(logLikelihood(Array.from({ length: 5_000 }, () => 0.25))).toBe(-10_000)
  })
  it('is −∞ as soon as one observation was held impossible', () => {
    expect(logLikelihood([0.5, 0])).toBe(Number.NEGATIVE_INFINITY)
  })
  it('of two sets of observations is the sum', () => {
    fc.assert(
      fc.property(tokens, tokens, (some, more) => {
        expect(logLikelihood([...some, ...more])).toBeCloseTo(logLikelihood(some) + logLikelihood(more), 9)
      }),
    )
  })
})

describe('the mean negative log-likelihood', () => {
  it('is the cost of one observation', () => {
    expect(meanNegativeLogLikelihood([0.5, 0.125, 0.25, 1])).toBe(1.5)
    expect(meanNegativeLogLikelihood([0.1, 0.001], 10)).toBe(2)
  })
  it('is +0 where all were certain and ∞ where one was impossible', () => {
    expect(Object.is(meanNegativeLogLikelihood([1, 1, 1]), 0)).toBe(true)
    expect(meanNegativeLogLikelihood([1, 0])).toBe(Number.POSITIVE_INFINITY)
  })
  it('refuses what is no probability', () => {
    expect(() => meanNegativeLogLikelihood([])).toThrow('probabilities must hold at least one probability')
    expect(() => meanNegativeLogLikelihood([0.5, 1.5])).toThrow('probabilities, entry 2,')
    expect(() => logLikelihood([-0.5])).toThrow('probabilities, entry 1,')
  })
  it('lies between the costs of the most and the least probable one', () => {
    fc.assert(
      fc.property(tokens, (each) => {
        const mean = meanNegativeLogLikelihood(each)
        expect(mean).toBeGreaterThanOrEqual(-Math.log2(Math.max(...each)) - 1e-9)
        expect(mean).toBeLessThanOrEqual(-Math.log2(Math.min(...each)) + 1e-9)
      }),
    )
  })
})
