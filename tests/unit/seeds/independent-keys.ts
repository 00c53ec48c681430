/**
 * The key of every template a second time: plain arithmetic on what the prompt shows, without the metrics library, the
 * expressions of the question or anything they share.
 */
import type { Value } from '@/lib/problems/value'

export type Drawn = Readonly<Record<string, Value>>
export type Keys = Readonly<Record<string, number | readonly number[] | string>>

const bit = Math.LN2

function x(drawn: Drawn, name: string): number {
  const value = drawn[name]
  if (typeof value !== 'number') throw new TypeError(`${name} is no number`)
  return value
}

function v(drawn: Drawn, name: string): readonly number[] {
  const value = drawn[name]
  if (!Array.isArray(value)) throw new TypeError(`${name} is no vector`)
  return value.map((entry) => {
    if (typeof entry !== 'number') throw new TypeError(`${name} is no vector of numbers`)
    return entry
  })
}

/** Entry k of a vector, counted from 1. */
const at = (values: readonly number[], k: number) => values[k - 1] ?? Number.NaN
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const logsum = (values: readonly number[]) => total(values.map((value) => Math.log(value)))
const shares = (values: readonly number[]) => values.map((value) => Math.exp(value) / total(values.map(Math.exp)))

export const independentKeys: Readonly<Record<string, (drawn: Drawn) => Keys>> = {
  'cross-entropy-of-a-one-hot-label': (d) => ({ loss: Math.log(1 / at(v(d, 'q'), x(d, 'k'))) }),
  'cross-entropy-of-a-soft-target': (d) => ({
    h: total(v(d, 'p').map((p, i) => (p * Math.log(1 / at(v(d, 'q'), i + 1))) / bit)),
  }),
  'binary-cross-entropy': (d) => ({ m: -0.5 * Math.log(x(d, 'a') * (1 - x(d, 'b'))) }),
  'gradient-with-respect-to-logits': (d) => ({
    own: at(shares(v(d, 'z')), x(d, 'k')) - 1,
    other: at(shares(v(d, 'z')), x(d, 'j')),
  }),
  'probability-behind-a-gradient': (d) => ({ loss: Math.log(1 / at(v(d, 'y'), x(d, 'k'))) }),
  // The logits are a constant and small offsets: the softmax of the offsets alone.
  'loss-from-large-logits': (d) => ({ loss: -Math.log(at(shares(v(d, 'd')), x(d, 'k'))) }),
  'label-smoothing-loss': (d) => ({
    loss: total(v(d, 'q').map((q, i) => -(i + 1 === x(d, 'k') ? 1 - x(d, 'eps') : x(d, 'eps') / 3) * Math.log(q))),
  }),
  // Both losses as functions of the logit, differentiated numerically, here and far out.
  'why-not-squared-error': (d) => {
    const y = x(d, 'label')
    const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
    const crossEntropy = (z: number) => -Math.log(y === 1 ? sigmoid(z) : sigmoid(-z))
    const squared = (z: number) => (sigmoid(z) - y) ** 2
    const slope = (loss: (z: number) => number, z: number) => Math.abs(loss(z + 1e-4) - loss(z - 1e-4)) / 2e-4
    const wrong = (y === 1 ? 1 : -1) * Math.log(x(d, 'p') / (1 - x(d, 'p')))
    const far = (x(d, 'goal') === 1 ? 1 : -1) * (y === 1 ? 12 : -12)
    const isFlat = [slope(crossEntropy, far) < 0.01, slope(squared, far) < 0.01].join()
    return {
      ratio: slope(crossEntropy, wrong) / slope(squared, wrong),
      trend: isFlat === 'true,true' ? 'both' : 'squared',
    }
  },
  'loss-of-knowing-nothing': (d) => ({ loss: Math.log(x(d, 'classes')) }),
  'likelihood-of-a-sample': (d) => {
    const likelihood = at(v(d, 'q'), 1) ** x(d, 'a') * at(v(d, 'q'), 2) ** x(d, 'b') * at(v(d, 'q'), 3) ** x(d, 'c')
    return { loss: -Math.log(likelihood) / bit / (x(d, 'a') + x(d, 'b') + x(d, 'c')) }
  },
  'maximum-likelihood-distribution': (d) => {
    const counts = [x(d, 'a'), x(d, 'b'), x(d, 'c')]
    return { p: counts.map((count) => count / total(counts)) }
  },
  // The best θ of the changed rule, looked for on a grid that has every share.
  'another-rule-another-optimum': (d) => {
    const [n, h] = [x(d, 'n'), x(d, 'h')]
    const { rule } = d
    const grid = Array.from({ length: 2 * n + 1 }, (_, i) => i / (2 * n))
    const likelihood = (theta: number) => theta ** h * (1 - theta) ** (n - h)
    const goodness = (theta: number) => {
      if (rule === 'average') return h * theta + (n - h) * (1 - theta)
      return rule === 'kinds' ? theta * (1 - theta) : likelihood(theta)
    }
    return { theta: grid.reduce((best, theta) => (goodness(theta) > goodness(best) ? theta : best), 0) }
  },
  // The least of the loss over a fine grid of θ.
  'least-possible-cross-entropy': (d) => {
    const share = x(d, 'hits') / x(d, 'n')
    const losses = Array.from({ length: 9_999 }, (_, i) => {
      const theta = (i + 1) / 10_000
      return -(share * Math.log(theta) + (1 - share) * Math.log(1 - theta)) / bit
    })
    return { h: Math.min(...losses) }
  },
  'log-likelihood-from-two-losses': (d) => ({ x: (x(d, 'n') * x(d, 'gap')) / Math.log(10) }),
  'impossible-observation': (d) => ({ outcome: 0 ** x(d, 'm') === 0 ? 'infinite' : 'finite' }),
  'perplexity-of-a-sequence': (d) => ({ ppl: v(d, 'r').reduce((product, r) => product * r, 1) ** (-1 / 5) }),
  'perplexity-from-a-loss-in-nats': (d) => ({ ppl: Math.E ** x(d, 'loss') }),
  'bits-saved-between-perplexities': (d) => ({ saved: (Math.log(x(d, 'a')) - Math.log(x(d, 'b'))) / bit }),
  'perplexity-of-a-distribution': (d) => ({ ppl: v(d, 'p').reduce((product, p) => product * p ** -p, 1) }),
  'bits-behind-a-perplexity': (d) => ({ total: (x(d, 'n') * Math.log(x(d, 'ppl'))) / bit }),
  'bits-per-character': (d) => ({ bpc: (x(d, 'loss') * x(d, 'tokens')) / (bit * x(d, 'chars')) }),
  'bits-per-dimension': (d) => ({ bpd: x(d, 'nats') / bit / (x(d, 'side') ** 2 * 3) }),
  'comparing-tokenisers': (d) => {
    const a = (x(d, 'tokensA') * Math.log2(x(d, 'pplA'))) / x(d, 'chars')
    const b = (x(d, 'tokensB') * Math.log2(x(d, 'pplB'))) / x(d, 'chars')
    return { which: a < b ? 'A' : 'B', bpc: Math.min(a, b) }
  },
  'token-perplexity-from-bits-per-character': (d) => ({ ppl: (2 ** x(d, 'bpc')) ** x(d, 'c') }),
  'size-of-a-compressed-text': (d) => ({
    saved: (x(d, 'thousands') * 1000 * (x(d, 'bpcB') - x(d, 'bpcA'))) / 8 / 1000,
  }),
  'same-accuracy-different-loss': (d) => {
    const difference = (logsum(v(d, 'a')) - logsum(v(d, 'b'))) / 3
    return { which: difference > 0 ? 'A' : 'B', gap: Math.abs(difference) }
  },
  'accuracy-and-loss-disagree': (d) => {
    const lossA = -logsum([...v(d, 'right'), x(d, 'blunder')]) / 4
    const lossB = -logsum([...v(d, 'steady'), ...v(d, 'narrow')]) / 4
    return { lossA, lossB, which: lossA < lossB ? 'A' : 'B' }
  },
  'price-of-a-confident-mistake': (d) => ({ times: Math.log10(x(d, 'wrong')) / Math.log10(x(d, 'good')) }),
  'overconfident-classifier': (d) => {
    const right = Math.round(x(d, 'n') * x(d, 'a'))
    const losses = [...Array(right).fill(x(d, 'c')), ...Array(x(d, 'n') - right).fill(1 - x(d, 'c'))]
    return { loss: -logsum(losses) / x(d, 'n'), best: right / x(d, 'n') }
  },
  'what-a-training-step-changes': (d) => {
    const before = v(d, 'before')
    const after = before.map((p, i) => p + at(v(d, 'gain'), i + 1))
    const rightIn = (values: readonly number[]) => values.filter((p) => p > 0.5).length
    return { more: rightIn(after) - rightIn(before), drop: (logsum(after) - logsum(before)) / 3 }
  },
}
