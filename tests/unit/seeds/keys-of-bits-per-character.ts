/** A second calculation of the keys on bits per character and per dimension. */
import { bit, type SecondCalculation, v, word, words, x } from './drawn'

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
  'bits-per-character-as-a-formula': (d) => ({
    bpc: (given = Number.NaN) => {
      const nats = word(d, 'given') === 'nats' ? given : Math.log(given)
      return (nats / bit) * (x(d, 'tokens') / x(d, 'chars'))
    },
  }),
  'three-models-per-character': (d) => {
    const models = ['A', 'B', 'C'].map((id) => {
      const tokens = Math.round(x(d, 'chars') / x(d, `per${id}`))
      const bits = x(d, `loss${id}`) / bit
      return { id, row: [bits, (bits * tokens) / x(d, 'chars')], total: bits * tokens }
    })
    const sorted = models.toSorted((one, other) => one.total - other.total)
    return { m: models.map(({ row }) => row), order: sorted.map(({ id }) => id) }
  },
  'bits-per-character-of-a-sentence': (d) => {
    const probability = v(d, 'r').reduce((product, each) => product * each, 1)
    const characters = words(d, 'w').join('').length
    return { s: v(d, 'r').map((each) => -Math.log(each) / bit), bpc: -Math.log2(probability) / characters }
  },
  // The key of the second part is the smallest share of the 8 bits.
  'images-of-different-sizes': (d) => {
    const values = [x(d, 'sideA') ** 2, x(d, 'sideB') ** 2 * 3, x(d, 'sideC') ** 2 * 3]
    const bpd = v(d, 'nats').map((nats, i) => nats / bit / (values[i] ?? Number.NaN))
    return { bpd, best: ['A', 'B', 'C'][bpd.indexOf(Math.min(...bpd))] ?? '' }
  },
}
