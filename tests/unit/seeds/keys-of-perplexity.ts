/** A second calculation of the keys on perplexity. */
import { bit, type SecondCalculation, v, word, x } from './drawn'

export const keysOfPerplexity: SecondCalculation = {
  'perplexity-of-a-sequence': (d) => ({ ppl: v(d, 'r').reduce((product, r) => product * r, 1) ** (-1 / 5) }),
  'perplexity-from-a-loss-in-nats': (d) => ({ ppl: Math.E ** x(d, 'loss') }),
  'bits-saved-between-perplexities': (d) => ({ saved: (Math.log(x(d, 'a')) - Math.log(x(d, 'b'))) / bit }),
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
}
