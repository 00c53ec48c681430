/** A second calculation of the keys on maximum likelihood. */
import { at, bit, type SecondCalculation, total, v, word, x } from './drawn'
import { leastArgument } from './least-argument'

export const keysOfMaximumLikelihood: SecondCalculation = {
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

  'which-formula-is-minimised': (d) => ({ formula: word(d, 'ask') }),
  'what-a-lower-loss-does-to-the-likelihood': (d) => ({ likelihood: d['move'] === 'falls' ? 'up' : 'down' }),
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
  'log-likelihood-behind-a-loss': (d) => ({ total: -x(d, 'loss') * x(d, 'n'), typical: Math.E ** -x(d, 'loss') }),
  'nearer-or-likelier': (d) => {
    const [n, h] = [x(d, 'n'), x(d, 'h')]
    const logLikelihood = (t: number) => h * Math.log(t) + (n - h) * Math.log(1 - t)
    const [low, high] = [logLikelihood(x(d, 'low')), logLikelihood(x(d, 'high'))]
    return { which: low > high ? 'low' : 'high', gap: Math.abs(low - high) }
  },
  'likelihood-as-a-formula': (d) => {
    const [h, f] = [x(d, 'h'), x(d, 'f')]
    const ell = (p: number) => total([...Array(h).fill(Math.log(p)), ...Array(f).fill(Math.log(1 - p))])
    const loss = (p: number) => -ell(p) / (h + f)
    return { ell, loss, slope: (p: number) => (p - h / (h + f)) / (p * (1 - p)) }
  },
  // All four as log-likelihoods of the whole data, the largest first.
  'models-ordered-by-likelihood': (d) => {
    const n = x(d, 'n')
    const all = { A: -n * x(d, 'a'), B: x(d, 'ell'), C: -n * x(d, 'c') * bit, D: n * Math.log(x(d, 'd')) }
    const sorted = Object.entries(all).sort(([, one], [, other]) => other - one)
    return { order: sorted.map(([id]) => id) }
  },
  'what-follows-from-a-lower-loss': (d) => {
    const [n, before, after] = [x(d, 'n'), x(d, 'before'), x(d, 'after')]
    const isNear = (claimed: number, true_: number) => Math.abs(claimed - true_) < 1e-6 * true_
    const checks = {
      sum: isNear(x(d, 'rise'), n * (before - after)),
      likelihood: isNear(10 ** x(d, 'power'), Math.exp(n * (before - after))),
      typical: isNear(x(d, 'low'), Math.exp(-before)) && isNear(x(d, 'high'), Math.exp(-after)),
    }
    return { follows: Object.entries(checks).flatMap(([id, holds]) => (holds ? [id] : [])) }
  },
}
