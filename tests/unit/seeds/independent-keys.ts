/**
 * The key of every template a second time: plain arithmetic on what the prompt shows, without the metrics library, the
 * expressions of the question or anything they share.
 */
import type { SecondCalculation } from './drawn'
import { keysOfBitsPerCharacter } from './keys-of-bits-per-character'
import { keysOfCrossEntropyLoss } from './keys-of-cross-entropy-loss'
import { keysOfLossVersusAccuracy } from './keys-of-loss-versus-accuracy'
import { keysOfMaximumLikelihood } from './keys-of-maximum-likelihood'
import { keysOfPerplexity } from './keys-of-perplexity'

export const independentKeys: SecondCalculation = {
  ...keysOfCrossEntropyLoss,
  ...keysOfMaximumLikelihood,
  ...keysOfPerplexity,
  ...keysOfBitsPerCharacter,
  ...keysOfLossVersusAccuracy,
  'one-picture-two-models': (d) => {
    const [qa, qb, k] = [v(d, 'qa'), v(d, 'qb'), x(d, 'k')]
    const isRight = (q: readonly number[]) => q.every((p, i) => i + 1 === k || p < at(q, k))
    const verdicts = { truetrue: 'both', truefalse: 'A', falsetrue: 'B', falsefalse: 'neither' } as const
    return {
      who: verdicts[`${isRight(qa)}${isRight(qb)}`],
      lossA: Math.log(1 / at(qa, k)),
      lossB: Math.log(1 / at(qb, k)),
      ratio: Math.log10(at(qb, k)) / Math.log10(at(qa, k)),
    }
  },
  // Errors added one by one, each at its cheapest, as long as the total of the loss lasts.
  'most-errors-a-loss-allows': (d) => {
    let errors = 0
    while ((errors + 1) * -Math.log(0.5) < x(d, 'n') * x(d, 'loss')) errors += 1
    return { most: errors }
  },
  'what-each-metric-notices': (d) => {
    const [before, after, k] = [v(d, 'before'), v(d, 'after'), x(d, 'k')]
    const direction = (change: number) => (Math.abs(change) < 1e-9 ? 'same' : ['falls', 'rises'][Number(change > 0)])
    const right = (q: readonly number[]) => Number(Math.max(...q) === at(q, k))
    return {
      accuracy: direction(right(after) - right(before)) ?? '',
      loss: direction(Math.log(1 / at(after, k)) - Math.log(1 / at(before, k))) ?? '',
    }
  },
  'loss-of-one-binary-prediction': (d) => {
    const [y, p] = [x(d, 'y'), x(d, 'p')]
    const likelihood = p ** y * (1 - p) ** (1 - y)
    return { nats: -Math.log(likelihood), bits: -Math.log2(likelihood) }
  },
  // Each way computed from the table, and the one whose first four digits were printed.
  'what-the-program-computed': (d) => {
    const q = v(d, 'q')
    const ways: Readonly<Record<string, number>> = {
      fine: -logsum(q) / 4,
      bits: -logsum(q) / 4 / bit,
      sum: -logsum(q),
      jensen: -Math.log(total(q) / 4),
      missing: 1 - total(q) / 4,
    }
    const printed = Object.keys(ways).filter(
      (way) => (ways[way] ?? 0).toPrecision(4) === x(d, 'reported').toPrecision(4),
    )
    return { how: printed.join() }
  },
  'best-shared-parameter': (d) => {
    const [a, b, c] = [x(d, 'a'), x(d, 'b'), x(d, 'c')]
    const loss = (t: number) => -(a * Math.log(t) + b * Math.log(t) + c * Math.log(1 - 2 * t)) / (a + b + c)
    const theta = leastArgument(loss, 1e-6, 0.5 - 1e-6)
    return { theta, loss: loss(theta) }
  },
  'rare-class-weighted': (d) => {
    const [n, h, w] = [x(d, 'n'), x(d, 'h'), x(d, 'w')]
    return { theta: leastArgument((t) => -(w * h * Math.log(t) + (n - h) * Math.log(1 - t)), 1e-6, 1 - 1e-6) }
  },
  'log-likelihood-behind-a-loss': (d) => ({
    total: -x(d, 'loss') * x(d, 'n'),
    typical: Math.E ** -x(d, 'loss'),
  }),
  'nearer-or-likelier': (d) => {
    const [n, h] = [x(d, 'n'), x(d, 'h')]
    const logLikelihood = (t: number) => h * Math.log(t) + (n - h) * Math.log(1 - t)
    const [low, high] = [logLikelihood(x(d, 'low')), logLikelihood(x(d, 'high'))]
    return { which: low > high ? 'low' : 'high', gap: Math.abs(low - high) }
  },
}

/** Where a function with one minimum between the ends is least, by halving where its slope changes sign. */
function leastArgument(f: (argument: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 100; i += 1) {
    const middle = (low + high) / 2
    if (f(middle + 1e-7) > f(middle - 1e-7)) high = middle
    else low = middle
  }
  return (low + high) / 2
}
