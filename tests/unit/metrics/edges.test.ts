// What the metrics do at 0 and 1, at extreme logits, and with arguments they refuse.
import { describe, expect, it } from 'vitest'
import { accuracy } from '@/lib/metrics/accuracy'
import { argmax } from '@/lib/metrics/argmax'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from '@/lib/metrics/binary-cross-entropy-from-logit'
import { bitsPerCharacter } from '@/lib/metrics/bits-per-character'
import { bitsPerDimension } from '@/lib/metrics/bits-per-dimension'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { convertUnit } from '@/lib/metrics/convert-unit'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { entropy } from '@/lib/metrics/entropy'
import { jensenShannonDivergence } from '@/lib/metrics/jensen-shannon-divergence'
import { klDivergence } from '@/lib/metrics/kl-divergence'
import { logInBase } from '@/lib/metrics/log-in-base'
import { logLikelihood } from '@/lib/metrics/log-likelihood'
import { logSoftmax } from '@/lib/metrics/log-softmax'
import { logSumExp } from '@/lib/metrics/log-sum-exp'
import { lossFromPerplexity } from '@/lib/metrics/loss-from-perplexity'
import { meanNegativeLogLikelihood } from '@/lib/metrics/mean-negative-log-likelihood'
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityFromLoss } from '@/lib/metrics/perplexity-from-loss'
import { perplexityOfModel } from '@/lib/metrics/perplexity-of-model'
import { perplexityOfTokens } from '@/lib/metrics/perplexity-of-tokens'
import { sigmoid } from '@/lib/metrics/sigmoid'
import { smoothLabels } from '@/lib/metrics/smooth-labels'
import { smoothLabelsUniform } from '@/lib/metrics/smooth-labels-uniform'
import { softmax } from '@/lib/metrics/softmax'
import { softmaxCrossEntropyGradient } from '@/lib/metrics/softmax-cross-entropy-gradient'
import { surprisal } from '@/lib/metrics/surprisal'

describe('examples checked by hand', () => {
  it.each([
    ['entropy of 1/2, 1/4, 1/4', entropy([0.5, 0.25, 0.25]), 1.5],
    ['cross-entropy of a certain outcome predicted at 1/4', crossEntropy([1, 0], [0.25, 0.75]), 2],
    ['KL of a certain outcome from a fair coin', klDivergence([1, 0], [0.5, 0.5]), 1],
    ['Jensen–Shannon of disjoint certainties', jensenShannonDivergence([1, 0], [0, 1]), 1],
    ['perplexity of four equal outcomes', perplexity([0.25, 0.25, 0.25, 0.25]), 4],
    ['perplexity of a model that gives the truth 1/4', perplexityOfModel([1, 0], [0.25, 0.75]), 4],
    ['perplexity of tokens at 1/2 and 1/8', perplexityOfTokens([0.5, 0.125]), 4],
    ['perplexity of 3 bits', perplexityFromLoss(3), 8],
    ['bits of perplexity 8', lossFromPerplexity(8), 3],
    ['surprisal of 1/4', surprisal(0.25), 2],
    ['surprisal of 1/100 in dits', surprisal(0.01, 10), 2],
    ['log-likelihood of 1/2 and 1/4', logLikelihood([0.5, 0.25]), -3],
    ['mean negative log-likelihood of 1/2 and 1/8', meanNegativeLogLikelihood([0.5, 0.125]), 2],
    ['bits per character of 4 bits over 8', bitsPerCharacter([0.5, 0.125], 8), 0.5],
    ['bits per character of a total', bitsPerCharacter(12, 8), 1.5],
    ['bits per dimension of a small image', bitsPerDimension(9216, 3072), 3],
    ['one-hot loss at 1/2', crossEntropyOneHot(0, [0.5, 0.3, 0.2]), 1],
    ['smoothed loss', crossEntropySmoothed(0, [0.5, 0.25, 0.25], 0.1), 1.1],
    ['binary loss at 1/4', binaryCrossEntropy(1, 0.25), 2],
    ['accuracy of three in four', accuracy([0, 1, 2, 1], [0, 1, 1, 1]), 0.75],
    [
      'accuracy of probability vectors',
      accuracy(
        [0, 1],
        [
          [0.6, 0.4],
          [0.9, 0.1],
        ],
      ),
      0.5,
    ],
    ['a sum that a plain loop gets wrong', compensatedSum([1, 1e100, 1, -1e100]), 2],
    ['three bits in base 8', logInBase(8, 8), 1],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 14)
  })
  it('smooth labels by the two conventions', () => {
    expect(smoothLabels([1, 0, 0], 0.1)).toEqual([0.9, 0.05, 0.05])
    expect(smoothLabelsUniform([1, 0, 0, 0], 0.2)).toEqual([0.8 + 0.05, 0.05, 0.05, 0.05])
  })
  it('take softmax of log-odds to 1/4 and 3/4', () => {
    const [first, second] = softmax([0, Math.log(3)])
    expect(first).toBeCloseTo(0.25, 15)
    expect(second).toBeCloseTo(0.75, 15)
    expect(softmaxCrossEntropyGradient([1, 0], [0, 0])).toEqual([-0.5, 0.5])
  })
})

describe('at 0 and 1 the metrics are exact', () => {
  it('a certain outcome has no entropy, and +0 rather than −0', () => {
    for (const value of [entropy([1, 0, 0]), entropy([1]), crossEntropy([0, 1], [0, 1]), surprisal(1)]) {
      expect(Object.is(value, 0)).toBe(true)
    }
    expect(perplexity([0, 1])).toBe(1)
    expect(Object.is(binaryCrossEntropy(1, 1), 0)).toBe(true)
    expect(Object.is(binaryCrossEntropy(0, 0), 0)).toBe(true)
    expect(Object.is(meanNegativeLogLikelihood([1, 1]), 0)).toBe(true)
  })
  it('an outcome held impossible that happens costs infinity', () => {
    const costs = [
      crossEntropy([0.5, 0.5], [1, 0]),
      klDivergence([0.5, 0.5], [0, 1]),
      crossEntropyOneHot(1, [1, 0]),
      binaryCrossEntropy(1, 0),
      perplexityOfTokens([0.5, 0]),
      perplexityFromLoss(Number.POSITIVE_INFINITY),
      surprisal(0),
      -logLikelihood([0, 1, 0]),
    ]
    expect(costs).toEqual(costs.map(() => Number.POSITIVE_INFINITY))
  })
  it('an outcome that cannot happen costs nothing, whatever was predicted', () => {
    expect(crossEntropy([1, 0], [1, 0])).toBe(0)
    expect(klDivergence([1, 0], [0.5, 0.5])).toBe(1)
  })
})

describe('extreme arguments', () => {
  it('logits of ±1000 neither overflow nor lose the loss', () => {
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12)
    expect(softmax([1000, -1000])).toEqual([1, 0])
    expect(logSoftmax([1000, -1000])).toEqual([0, -2000])
    expect(crossEntropyFromLogits([0, 1], [1000, -1000], Math.E)).toBe(2000)
    expect(binaryCrossEntropyFromLogit(0, 1000, Math.E)).toBe(1000)
    expect(binaryCrossEntropyFromLogit(1, 1000, Math.E)).toBe(0)
    expect([sigmoid(1000), sigmoid(-1000)]).toEqual([1, 0])
  })
  it('a logit of −∞ rules its class out', () => {
    expect(softmax([0, Number.NEGATIVE_INFINITY])).toEqual([1, 0])
    expect(logSoftmax([0, Number.NEGATIVE_INFINITY])).toEqual([0, Number.NEGATIVE_INFINITY])
    expect(logSumExp([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY)
  })
  it('a nearly perfect prediction keeps its small gradient', () => {
    const [slope = 0] = softmaxCrossEntropyGradient([1, 0], [40, 0])
    expect(slope / -Math.exp(-40)).toBeCloseTo(1, 12)
  })
  it('nearly equal vectors diverge by almost nothing and never by less', () => {
    const gap = 2 ** -30
    const expected = gap ** 2 * 2
    expect(Math.abs(klDivergence([0.5, 0.5], [0.5 - gap, 0.5 + gap], Math.E) - expected)).toBeLessThan(1e-15)
    expect(jensenShannonDivergence([0.5, 0.5], [0.5 - gap, 0.5 + gap], Math.E) / (expected / 4)).toBeCloseTo(1, 9)
  })
  it('ten thousand equal outcomes have entropy log₂ 10000', () => {
    const p = Array.from({ length: 10_000 }, () => 1e-4)
    expect(entropy(p)).toBeCloseTo(Math.log2(10_000), 12)
  })
  it('ties in argmax go to the first', () => {
    expect(argmax([0.4, 0.4, 0.2])).toBe(0)
  })
})

describe('what is refused, saying what was expected', () => {
  const nan = Number.NaN
  it.each([
    ['a sum other than 1', () => entropy([0.5, 0.6]), /sum to 1 within 1e-9, but its entries sum to 1\.1/],
    ['a negative entry', () => entropy([1.5, -0.5]), /entry 2, must be a finite probability of at least 0, got -0.5/],
    ['a NaN entry', () => entropy([nan, 1]), /entry 1, must be a finite/],
    ['no outcomes', () => entropy([]), /at least one entry/],
    ['a base of 1', () => entropy([1], 1), /base must be a finite number greater than 1/],
    ['different lengths', () => crossEntropy([1], [0.5, 0.5]), /same number of outcomes, got 1 and 2/],
    ['a base of 0 in a divergence', () => klDivergence([1], [1], 0), /base must be/],
    ['a probability above 1', () => surprisal(1.1), /probability from 0 to 1, got 1.1/],
    ['no tokens', () => perplexityOfTokens([]), /at least one probability/],
    ['a negative loss', () => perplexityFromLoss(-1), /loss must be at least 0, got -1/],
    ['a perplexity below 1', () => lossFromPerplexity(0.5), /at least 1, got 0.5/],
    ['a count of 0 characters', () => bitsPerCharacter([0.5], 0), /characterCount must be a whole number/],
    ['negative total bits', () => bitsPerDimension(-1, 3), /total bits must be at least 0/],
    ['an infinite logit', () => softmax([0, Number.POSITIVE_INFINITY]), /must be finite or -Infinity, got Infinity/],
    ['a NaN logit', () => logSumExp([nan]), /logits, entry 1, must be finite/],
    ['all classes ruled out', () => softmax([Number.NEGATIVE_INFINITY]), /at least one finite number/],
    ['no logits', () => logSoftmax([]), /at least one number/],
    ['a temperature of 0', () => softmax([1, 2], 0), /temperature must be a finite number above 0/],
    ['a class beyond the last', () => crossEntropyOneHot(2, [0.5, 0.5]), /whole number from 0 to 1, got 2/],
    ['a fraction for a class', () => accuracy([0.5], [1]), /whole number of at least 0, got 0.5/],
    ['too few predictions', () => accuracy([0, 1], [0]), /got 1 for 2/],
    ['no examples', () => accuracy([], []), /at least one example/],
    ['ε above 1', () => smoothLabels([1, 0], 1.5), /epsilon must be a probability/],
    ['one class to smooth', () => smoothLabels([1], 0.1), /at least two classes/],
    ['a target of another length', () => crossEntropyFromLogits([1], [0, 0]), /same number of classes, got 1 and 2/],
    ['a NaN logit of a binary loss', () => binaryCrossEntropyFromLogit(1, nan), /logit must be a finite number/],
    ['a NaN in sigmoid', () => sigmoid(nan), /must be a number, got NaN/],
    ['a NaN to convert', () => convertUnit(nan, 'bits', 'nats'), /must be a number/],
    ['a negative logarithm', () => logInBase(-1, 2), /at least 0, got -1/],
    ['argmax of nothing', () => argmax([]), /at least one number/],
  ])('%s', (_name, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
