// The identities that tie the metrics together, on random distributions and logits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryCrossEntropy } from '@/lib/metrics/binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from '@/lib/metrics/binary-cross-entropy-from-logit'
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { convertUnit } from '@/lib/metrics/convert-unit'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { entropy } from '@/lib/metrics/entropy'
import { jensenShannonDivergence } from '@/lib/metrics/jensen-shannon-divergence'
import { klDivergence } from '@/lib/metrics/kl-divergence'
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

const weight = fc.integer({ min: 1, max: 1_000_000 })
const size = fc.integer({ min: 2, max: 12 })
const base = fc.constantFrom(2, Math.E, 10, 3)
const normalise = (weights: readonly number[]) => weights.map((value) => value / compensatedSum(weights))
const distributionOf = (count: number) => fc.array(weight, { minLength: count, maxLength: count }).map(normalise)
const distribution = size.chain(distributionOf)
const pair = size.chain((count) => fc.tuple(distributionOf(count), distributionOf(count)))
const logitsOf = (count: number) =>
  fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: count, maxLength: count })
const logits = size.chain(logitsOf)
const targetAndLogits = size.chain((count) => fc.tuple(distributionOf(count), logitsOf(count)))
const epsilon = fc.double({ min: 0, max: 1, noNaN: true })
const close = (actual: number, expected: number, tolerance = 1e-12) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
}

describe('entropy and divergence', () => {
  it('split cross-entropy: H(p, q) = H(p) + D(p‖q)', () => {
    const law = fc.property(pair, base, ([p, q], b) =>
      close(crossEntropy(p, q, b), entropy(p, b) + klDivergence(p, q, b)),
    )
    fc.assert(law)
  })
  it('obey Gibbs: D(p‖q) is never negative, and 0 for p = q', () => {
    const law = fc.property(pair, ([p, q]) => {
      expect(klDivergence(p, q)).toBeGreaterThanOrEqual(0)
      expect(klDivergence(p, p)).toBe(0)
    })
    fc.assert(law)
  })
  it('bound the entropy by 0 and log n', () => {
    const law = fc.property(distribution, (p) => {
      expect(entropy(p)).toBeGreaterThanOrEqual(0)
      expect(entropy(p)).toBeLessThanOrEqual(Math.log2(p.length) + 1e-12)
    })
    fc.assert(law)
  })
  it('make log n − H(p) the divergence from the uniform distribution', () => {
    const law = fc.property(distribution, (p) => {
      const uniform = p.map(() => 1 / p.length)
      close(klDivergence(p, uniform), Math.log2(p.length) - entropy(p))
    })
    fc.assert(law)
  })
  it('do not depend on the order of the outcomes', () => {
    fc.assert(fc.property(distribution, (p) => close(entropy(p.toReversed()), entropy(p))))
  })
  it('add over independent pairs', () => {
    const law = fc.property(distribution, distribution, (p, q) => {
      close(entropy(normalise(p.flatMap((a) => q.map((b) => a * b)))), entropy(p) + entropy(q))
    })
    fc.assert(law)
  })
  it('lose divergence, never gain it, when two outcomes are merged or a noisy channel is passed (data processing)', () => {
    const law = fc.property(pair, epsilon, ([p, q], noise) => {
      const merge = ([first = 0, second = 0, ...rest]: readonly number[]) => [first + second, ...rest]
      const channel = (r: readonly number[]) => smoothLabelsUniform(r, noise)
      expect(klDivergence(merge(p), merge(q))).toBeLessThanOrEqual(klDivergence(p, q) + 1e-12)
      expect(klDivergence(channel(p), channel(q))).toBeLessThanOrEqual(klDivergence(p, q) + 1e-12)
    })
    fc.assert(law)
  })
  it('obey Pinsker: D(p‖q) ≥ ½‖p − q‖₁² nats', () => {
    const law = fc.property(pair, ([p, q]) => {
      const distance = compensatedSum(p.map((mass, index) => Math.abs(mass - (q[index] ?? 0))))
      expect(klDivergence(p, q, Math.E)).toBeGreaterThanOrEqual(distance ** 2 / 2 - 1e-12)
    })
    fc.assert(law)
  })
  it('keep Jensen–Shannon symmetric, within [0, log 2], and equal to H(m) − (H(p) + H(q))/2', () => {
    const law = fc.property(pair, base, ([p, q], b) => {
      const divergence = jensenShannonDivergence(p, q, b)
      const mean = p.map((mass, index) => (mass + (q[index] ?? 0)) / 2)
      close(jensenShannonDivergence(q, p, b), divergence)
      close(divergence, entropy(mean, b) - (entropy(p, b) + entropy(q, b)) / 2)
      expect(divergence).toBeGreaterThanOrEqual(0)
      expect(divergence).toBeLessThanOrEqual(Math.LN2 / Math.log(b) + 1e-15)
    })
    fc.assert(law)
  })
  it('convert between units as the bases do', () => {
    fc.assert(fc.property(distribution, (p) => close(convertUnit(entropy(p), 'bits', 'nats'), entropy(p, Math.E))))
  })
})

describe('perplexity', () => {
  it('is the same from the loss in any base', () => {
    const law = fc.property(pair, base, ([p, q], b) => {
      close(perplexityFromLoss(entropy(p, b), b), perplexity(p))
      close(perplexityFromLoss(crossEntropy(p, q, b), b), perplexityOfModel(p, q))
    })
    fc.assert(law)
  })
  it('of a sequence is that of its mean loss, and gives the loss back', () => {
    const law = fc.property(distribution, base, (tokens, b) => {
      const loss = meanNegativeLogLikelihood(tokens, b)
      close(perplexityFromLoss(loss, b), perplexityOfTokens(tokens))
      close(lossFromPerplexity(perplexityOfTokens(tokens), b), loss)
    })
    fc.assert(law)
  })
  it('of a model is least when the model is the truth', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        expect(perplexityOfModel(p, q)).toBeGreaterThanOrEqual(perplexity(p) - 1e-9)
      }),
    )
  })
})

describe('softmax', () => {
  it('sums to 1 and does not move when every logit moves alike', () => {
    const law = fc.property(logits, fc.integer({ min: -1000, max: 1000 }), (z, shift) => {
      const moved = softmax(z.map((value) => value + shift))
      close(compensatedSum(softmax(z)), 1)
      for (const [index, probability] of softmax(z).entries()) close(moved[index] ?? Number.NaN, probability)
    })
    fc.assert(law)
  })
  it('is the exponential of log-softmax, which is z − log-sum-exp', () => {
    const law = fc.property(logits, (z) => {
      const logs = logSoftmax(z)
      const total = logSumExp(z)
      for (const [index, probability] of softmax(z).entries()) {
        close(Math.exp(logs[index] ?? Number.NaN), probability)
        close(logs[index] ?? Number.NaN, (z[index] ?? Number.NaN) - total)
      }
    })
    fc.assert(law)
  })
  it('at temperature T is the softmax of the logits over T', () => {
    const law = fc.property(logits, fc.double({ min: 0.1, max: 10, noNaN: true }), (z, temperature) => {
      const divided = softmax(z.map((value) => value / temperature))
      for (const [index, value] of softmax(z, temperature).entries()) close(value, divided[index] ?? Number.NaN)
    })
    fc.assert(law)
  })
  it('of two logits is the sigmoid of their difference', () => {
    const law = fc.property(logitsOf(2), ([a = 0, b = 0]) => close(softmax([a, b])[0] ?? Number.NaN, sigmoid(a - b)))
    fc.assert(law)
  })
  it('keeps log-sum-exp between the greatest logit and that plus ln n', () => {
    const law = fc.property(logits, (z) => {
      const greatest = Math.max(...z)
      expect(logSumExp(z)).toBeGreaterThanOrEqual(greatest)
      expect(logSumExp(z)).toBeLessThanOrEqual(greatest + Math.log(z.length) + 1e-12)
    })
    fc.assert(law)
  })
})

describe('the losses', () => {
  it('have the gradient softmax − target, by finite differences', () => {
    const step = 1e-5
    const law = fc.property(targetAndLogits, ([target, z]) => {
      for (const [k, slope] of softmaxCrossEntropyGradient(target, z).entries()) {
        const at = (move: number) => z.map((value, index) => (index === k ? value + move : value))
        const rise =
          crossEntropyFromLogits(target, at(step), Math.E) - crossEntropyFromLogits(target, at(-step), Math.E)
        close(rise / (2 * step), slope, 1e-8)
      }
    })
    fc.assert(law)
  })
  it('have a gradient that sums to 0', () => {
    const law = fc.property(targetAndLogits, ([y, z]) => close(compensatedSum(softmaxCrossEntropyGradient(y, z)), 0))
    fc.assert(law)
  })
  it('agree from logits and from their softmax', () => {
    const law = fc.property(targetAndLogits, base, ([target, z], b) =>
      close(crossEntropyFromLogits(target, z, b), crossEntropy(target, softmax(z), b)),
    )
    fc.assert(law)
  })
  it('agree in two classes with the binary form, from probability and from logit', () => {
    const law = fc.property(epsilon, fc.double({ min: -15, max: 15, noNaN: true }), (label, z) => {
      close(binaryCrossEntropyFromLogit(label, z), binaryCrossEntropy(label, sigmoid(z)), 1e-8)
      close(binaryCrossEntropyFromLogit(label, z), crossEntropyFromLogits([label, 1 - label], [z, 0]))
    })
    fc.assert(law)
  })
  it('mix, under label smoothing, the loss of the true class with the mean of the others', () => {
    const law = fc.property(distribution, epsilon, (q, share) => {
      const others = q.slice(1).map((_, index) => crossEntropyOneHot(index + 1, q))
      const mixed = (1 - share) * crossEntropyOneHot(0, q) + (share * compensatedSum(others)) / others.length
      close(crossEntropySmoothed(0, q, share), mixed)
    })
    fc.assert(law)
  })
  it('smooth alike in both conventions once ε is scaled by K/(K − 1)', () => {
    const law = fc.property(distribution, epsilon, (target, share) => {
      const k = target.length
      const scaled = smoothLabels(target, (share * (k - 1)) / k)
      expect(compensatedSum(scaled)).toBeCloseTo(1, 12)
      for (const [index, mass] of smoothLabelsUniform(target, share).entries()) close(scaled[index] ?? Number.NaN, mass)
    })
    fc.assert(law)
  })
})
