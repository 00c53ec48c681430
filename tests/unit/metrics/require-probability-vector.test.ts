import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { entropy } from '@/lib/metrics/entropy'
import { jensenShannonDivergence } from '@/lib/metrics/jensen-shannon-divergence'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityOfModel } from '@/lib/metrics/perplexity-of-model'
import { requireProbabilityVector, requireProbabilityVectorPair } from '@/lib/metrics/require-probability-vector'

const check = (p: readonly number[]) => () => requireProbabilityVector(p, 'p')

describe('a probability vector', () => {
  it.each([[[1]], [[0, 1]], [[0.5, 0.5]], [[0.1, 0.2, 0.7]], [[1e-300, 1]]])('may be %j', (p) => {
    expect(check(p)).not.toThrow()
  })
  it('may sum to 1 within a billionth, and not within two', () => {
    for (const off of [0.9e-9, -0.9e-9]) expect(check([0.5, 0.5 + off])).not.toThrow()
    for (const off of [1.1e-9, -1.1e-9, 2e-9]) expect(check([0.5, 0.5 + off])).toThrow('must sum to 1 within 1e-9')
  })
  it('that does not sum to 1 is refused with its sum', () => {
    expect(check([0.375, 0.375, 0.125])).toThrow('p must sum to 1 within 1e-9, but its entries sum to 0.875.')
  })
  it('is summed so that a million small entries lose nothing', () => {
    expect(check(Array.from({ length: 1_000_000 }, () => 1e-6))).not.toThrow()
  })
  it('from any whole weights divided by their sum is one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 300 }), (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0)
        expect(check(weights.map((weight) => weight / sum))).not.toThrow()
      }),
    )
  })
  it('has no entry below 0, above every bound or missing', () => {
    for (const bad of [-0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(check([0.5, 0.5, bad])).toThrow(RangeError)
      expect(check([0.5, 0.5, bad])).toThrow(`p, entry 3, must be a finite probability of at least 0, got ${bad}.`)
    }
  })
  it('has one entry at least', () => {
    expect(check([])).toThrow('p must be a probability vector with at least one entry, got none.')
  })
  it('holds numbers and nothing that would convert to them', () => {
    expect(check(JSON.parse('[0.5, "0.5"]'))).toThrow(TypeError)
    expect(check(JSON.parse('[true]'))).toThrow('p, entry 1, must be a number, got true.')
    expect(check(JSON.parse('0.5'))).toThrow(TypeError)
    expect(check(JSON.parse('"a"'))).toThrow('p must be a probability vector, got a.')
  })
})

describe('a pair of probability vectors', () => {
  it('is over the same outcomes', () => {
    expect(() => requireProbabilityVectorPair([0.5, 0.5], [1, 0])).not.toThrow()
    expect(() => requireProbabilityVectorPair([1], [0.5, 0.5])).toThrow(
      'p and q must have the same number of outcomes, got 1 and 2.',
    )
  })
  it('says which of the two is wrong', () => {
    expect(() => requireProbabilityVectorPair([2], [1])).toThrow(/^p must sum to 1/)
    expect(() => requireProbabilityVectorPair([1], [2])).toThrow(/^q must sum to 1/)
  })
})

describe('the metrics of distributions', () => {
  it('take nothing else, in either place', () => {
    const bad = [0.6, 0.6]
    const calls: readonly (() => unknown)[] = [
      () => entropy(bad),
      () => perplexity(bad),
      () => crossEntropy(bad, [0.5, 0.5]),
      () => crossEntropy([0.5, 0.5], bad),
      () => klDivergence(bad, [0.5, 0.5]),
      () => klDivergence([0.5, 0.5], bad),
      () => jensenShannonDivergence(bad, [0.5, 0.5]),
      () => jensenShannonDivergence([0.5, 0.5], bad),
      () => perplexityOfModel([0.5, 0.5], bad),
      () => crossEntropyOneHot(0, bad),
      () => crossEntropySmoothed(0, bad, 0.1),
    ]
    for (const call of calls) expect(call, String(call)).toThrow('must sum to 1 within 1e-9')
  })
})
