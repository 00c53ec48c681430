/** A second calculation of the keys on bits per character and per dimension. */
import { bit, type SecondCalculation, word, x } from './drawn'

export const keysOfBitsPerCharacter: SecondCalculation = {
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

  'which-comparison-needs-which-measure': (d) => ({
    which: { perplexity: 'training', character: 'tokenisers', dimension: 'images' }[word(d, 'ask')] ?? '',
  }),
  'same-bits-shorter-tokens': (d) => ({ other: x(d, 'ppl') ** (x(d, 'b') / x(d, 'a')) }),
  'bits-per-byte-and-per-character': (d) => ({
    bpc: (Math.round(x(d, 'chars') * (1 + x(d, 'share') / 100)) / x(d, 'chars')) * x(d, 'bpb'),
  }),
  'how-many-dimensions': (d) => {
    const pixels = x(d, 'across') * x(d, 'down')
    const counts = { image: 3 * pixels, sound: 2 * x(d, 'rate') * x(d, 'seconds'), film: 3 * pixels * x(d, 'frames') }
    return { dims: { ...counts }[word(d, 'medium')] ?? Number.NaN }
  },
  'better-than-a-plain-code': (d) => ({ percent: 100 - (100 * x(d, 'bpc') * bit) / Math.log(x(d, 'symbols')) }),
}
