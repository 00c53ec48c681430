/** A second calculation of the keys on perplexity. */
import { bit, logsum, type SecondCalculation, total, v, word, x } from './drawn'

export const keysOfPerplexity: SecondCalculation = {
  'perplexity-of-a-sequence': (d) => ({ ppl: v(d, 'r').reduce((product, r) => product * r, 1) ** (-1 / 5) }),
  'perplexity-from-a-loss-in-nats': (d) => ({ ppl: Math.E ** x(d, 'loss') }),
  'bits-saved-between-perplexities': (d) => ({
    saved: (Math.log(x(d, 'a')) - Math.log(x(d, 'b'))) / bit,
    step: x(d, 'a') * x(d, 'c') > x(d, 'b') ** 2 ? 'first' : 'second',
  }),
  'perplexity-of-a-distribution': (d) => ({ ppl: v(d, 'p').reduce((product, p) => product * p ** -p, 1) }),
  'bits-behind-a-perplexity': (d) => ({ total: (x(d, 'n') * Math.log(x(d, 'ppl'))) / bit }),
  'what-a-perplexity-says': (d) => ({
    says: { perplexity: 'few', bits: 'many', accuracy: 'hits' }[word(d, 'report')] ?? '',
  }),
  // Minus the logarithms of the two probabilities of the text, before and with the new token.
  'one-surprising-token': (d) => {
    const probability = x(d, 'ppl') ** -x(d, 'n') * x(d, 'q')
    return { after: probability ** (-1 / (x(d, 'n') + 1)) }
  },
  'surprisals-to-perplexity': (d) => {
    const r = v(d, 'r')
    const probability = r.reduce((product, each) => product * each, 1)
    return { s: r.map((each) => -Math.log2(each)), h: -Math.log2(probability) / 4, ppl: probability ** -0.25 }
  },
  'losses-as-bits-and-perplexities': (d) => {
    const losses = v(d, 'order').map((place) => [x(d, 'a'), x(d, 'b'), x(d, 'c')][place - 1] ?? Number.NaN)
    return { m: losses.map((loss) => [loss / bit, Math.E ** loss]) }
  },
  // In bits, sorted.
  'models-in-mixed-units': (d) => {
    const costs = {
      A: Math.log2(x(d, 'ppl')),
      B: x(d, 'bits'),
      C: x(d, 'nats') / bit,
      D: -Math.log2(x(d, 'typical')),
    }
    const sorted = Object.entries(costs).toSorted(([, one], [, other]) => one - other)
    return { order: sorted.map(([id]) => id) }
  },
  'perplexity-as-a-formula': (d) => ({
    ppl: (total = Number.NaN) => (word(d, 'unit') === 'bits' ? 2 : Math.E) ** (total / x(d, 'n')),
  }),
  // The largest product of probabilities.
  'lower-perplexity-at-a-glance': (d) => {
    const product = (values: readonly number[]) => values.reduce((all, each) => all * each, 1)
    const products = [product([...v(d, 'high'), x(d, 'low')]), product(v(d, 'mid')), product(v(d, 'wide'))]
    const best = products.indexOf(Math.max(...products)) + 1
    return { best: ['A', 'B', 'C'][v(d, 'order').indexOf(best)] ?? '' }
  },
  // Four probabilities with the perplexity 4, each change made on them.
  'what-leaves-the-perplexity': (d) => {
    const q = [0.5, 0.5, 0.125, 0.125]
    const isTrue = (name: string) => x(d, name) === 1
    const bits = -logsum(q) / bit
    const after = {
      base: (isTrue('useE') ? Math.E : 2) ** (-logsum(q) / 4),
      length: 2 ** ((2 * bits) / (isTrue('twice') ? 8 : 4)),
      row: isTrue('order') ? Math.exp(-logsum(q.toSorted()) / 4) : 4 / total(q),
      single: isTrue('typical') ? 2 ** -Math.log2(0.25) : 2 ** (bits / 5),
    }
    return { same: Object.entries(after).flatMap(([id, perplexity]) => (Math.abs(perplexity - 4) < 1e-9 ? [id] : [])) }
  },
  // A weighted geometric mean.
  'perplexity-of-two-chapters': (d) => {
    const share = x(d, 'tokensA') / (x(d, 'tokensA') + x(d, 'tokensB'))
    return { both: x(d, 'pplA') ** share * x(d, 'pplB') ** (1 - share) }
  },
}
