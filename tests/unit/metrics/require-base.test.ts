import { describe, expect, it } from 'vitest'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from '@/lib/metrics/binary-cross-entropy-from-logit'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { entropy } from '@/lib/metrics/entropy'
import { jensenShannonDivergence } from '@/lib/metrics/jensen-shannon-divergence'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { logLikelihood } from '@/lib/metrics/log-likelihood'
import { lossFromPerplexity } from '@/lib/metrics/loss-from-perplexity'
import { meanNegativeLogLikelihood } from '@/lib/metrics/mean-negative-log-likelihood'
import { perplexityFromLoss } from '@/lib/metrics/perplexity-from-loss'
import { requireBase } from '@/lib/metrics/require-base'
import { surprisal } from '@/lib/metrics/surprisal'

describe('the base of a logarithm', () => {
  it.each([2, Math.E, 10, 1.0000001, Number.MAX_VALUE])('may be %d', (base) => {
    expect(() => requireBase(base)).not.toThrow()
  })
  it.each([1, 0.5, 0, -2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])('may not be %d', (base) => {
    expect(() => requireBase(base)).toThrow(RangeError)
    expect(() => requireBase(base)).toThrow(
      `base must be a finite number greater than 1 (2 for bits, e for nats, 10 for dits), got ${base}.`,
    )
  })
  it('that is no number at all is a mistake of another kind', () => {
    expect(() => requireBase(JSON.parse('"2"'))).toThrow(TypeError)
    expect(() => requireBase(JSON.parse('null'))).toThrow('base must be a number, got null.')
  })
  it('is checked by every metric that takes one, also where every term is 0', () => {
    const calls: readonly ((base: number) => number)[] = [
      (base) => crossEntropy([1], [1], base),
      (base) => entropy([1], base),
      (base) => klDivergence([1], [1], base),
      (base) => jensenShannonDivergence([1], [1], base),
      (base) => crossEntropyFromLogits([1], [0], base),
      (base) => crossEntropyOneHot(0, [1], base),
      (base) => crossEntropySmoothed(0, [1, 0], 0, base),
      (base) => binaryCrossEntropy(1, 1, base),
      (base) => binaryCrossEntropyFromLogit(1, 0, base),
      (base) => logLikelihood([1], base),
      (base) => meanNegativeLogLikelihood([1], base),
      (base) => lossFromPerplexity(1, base),
      (base) => perplexityFromLoss(0, base),
      (base) => surprisal(1, base),
    ]
    for (const call of calls) {
      for (const base of [1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => call(base), `${call} at ${base}`).toThrow('base must be a finite number greater than 1')
      }
      expect(Number.isNaN(call(2))).toBe(false)
    }
  })
})
