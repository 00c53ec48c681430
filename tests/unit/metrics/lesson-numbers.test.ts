// Every number that lesson 13.5 states, recomputed from the terms as it displays them.
import { describe, expect, it } from 'vitest'
import { accuracy } from '@/lib/metrics/accuracy'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { convertUnit } from '@/lib/metrics/convert-unit'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { logInBase } from '@/lib/metrics/log-in-base'
import { logLikelihood } from '@/lib/metrics/log-likelihood'
import { lossFromPerplexity } from '@/lib/metrics/loss-from-perplexity'
import { meanNegativeLogLikelihood } from '@/lib/metrics/mean-negative-log-likelihood'
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityFromLoss } from '@/lib/metrics/perplexity-from-loss'
import { perplexityOfTokens } from '@/lib/metrics/perplexity-of-tokens'

const modelA = [0.8, 0.1, 0.1]
const modelB = [0.4, 0.3, 0.3]
const words = [0.15, 0.08, 0.12, 0.2, 0.04]

describe('example 1, the loss of two models', () => {
  const lossA = crossEntropyOneHot(0, modelA, Math.E)
  const lossB = crossEntropyOneHot(0, modelB, Math.E)

  it('is 0.223 nats for model A and 0.916 for model B', () => {
    expect(lossA.toFixed(3)).toBe('0.223')
    expect(lossB.toFixed(3)).toBe('0.916')
    expect(crossEntropy([1, 0, 0], modelA, Math.E)).toBe(lossA)
    expect(crossEntropy([1, 0, 0], modelB, Math.E)).toBe(lossB)
  })
  it('differs by a factor of 4.1, which the lesson calls 4', () => {
    expect((lossB / lossA).toFixed(1)).toBe('4.1')
  })
  it('leaves both at 100 % accuracy', () => {
    expect(accuracy([0, 0], [modelA, modelB])).toBe(1)
  })
})

describe('example 2, the perplexity of five words', () => {
  const displayed = ['-2.737', '-3.644', '-3.059', '-2.322', '-4.644']

  it('has the five logarithms displayed', () => {
    expect(words.map((probability) => logInBase(probability, 2).toFixed(3))).toEqual(displayed)
  })
  it('sums to −16.406 over the displayed terms, and to −16.405 before rounding', () => {
    expect(compensatedSum(displayed.map(Number)).toFixed(3)).toBe('-16.406')
    expect(logLikelihood(words).toFixed(3)).toBe('-16.405')
  })
  it('is 3.281 bits a word either way', () => {
    expect((16.406 / 5).toFixed(3)).toBe('3.281')
    expect(meanNegativeLogLikelihood(words).toFixed(3)).toBe('3.281')
  })
  it('is a perplexity of 9.72, about 10 options', () => {
    expect(perplexityFromLoss(3.281).toFixed(2)).toBe('9.72')
    expect(perplexityOfTokens(words).toFixed(2)).toBe('9.72')
    expect(Math.round(perplexityOfTokens(words))).toBe(10)
  })
})

describe('the practice problems', () => {
  it('lose 0.357 nats, 0.515 bits, at a probability of 0.7', () => {
    const nats = binaryCrossEntropy(1, 0.7, Math.E)
    expect(nats.toFixed(3)).toBe('0.357')
    expect(convertUnit(nats, 'nats', 'bits').toFixed(3)).toBe('0.515')
    expect(binaryCrossEntropy(1, 0.7).toFixed(3)).toBe('0.515')
  })
  it('spend 3.91 bits at perplexity 15, 4.91 at 30, and 1 bit between them', () => {
    expect(lossFromPerplexity(15).toFixed(2)).toBe('3.91')
    expect(lossFromPerplexity(30).toFixed(2)).toBe('4.91')
    expect(lossFromPerplexity(30) - lossFromPerplexity(15)).toBeCloseTo(1, 14)
  })
  it('halve the effective vocabulary with that bit', () => {
    expect(perplexityFromLoss(1)).toBe(30 / 15)
  })
})

describe('the tables', () => {
  it.each([1, 10, 100, 1000])('read a perplexity of %i as that many equal options', (options) => {
    expect(perplexity(Array.from({ length: options }, () => 1 / options))).toBeCloseTo(options, 9)
  })
  it('score 51 % and 99 % confidence alike by accuracy, and 0.673 against 0.010 nats by cross-entropy', () => {
    const unsure = [0.51, 0.49]
    const sure = [0.99, 0.01]
    expect(accuracy([0], [unsure])).toBe(accuracy([0], [sure]))
    expect(crossEntropyOneHot(0, unsure, Math.E).toFixed(3)).toBe('0.673')
    expect(crossEntropyOneHot(0, sure, Math.E).toFixed(3)).toBe('0.010')
  })
})
