/** Twin of the template bits-per-character. */
import { portableExp } from '@/lib/metrics/portable-exp'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { type NumberRule, numberProblem } from './number-part'

const template = 'bits-per-character'
const rule: NumberRule = { part: 'bpc', unit: 'bits', relative: 0.01, absolute: 1e-8 }

type Streams = { readonly loss: RandomStream; readonly tokens: RandomStream; readonly perToken: RandomStream }

export const bitsPerCharacter: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      loss: randomStream({ ...key, name: 'loss' }),
      tokens: randomStream({ ...key, name: 'tokens' }),
      perToken: randomStream({ ...key, name: 'perToken' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw | null {
  const loss = uniformInteger(streams.loss, { low: 220, high: 440 }) / 100
  const tokens = uniformInteger(streams.tokens, { low: 210, high: 480 })
  const perToken = uniformInteger(streams.perToken, { low: 30, high: 55 }) / 10
  const chars = Math.round(tokens * perToken)
  const bits = loss / Math.LN2
  const share = tokens / chars
  return numberProblem([rule], {
    shown: { loss, tokens, perToken, chars },
    keys: { bpc: bits * share },
    mistakes: [
      { id: 'nats-for-bits', part: 'bpc', value: loss * share },
      { id: 'not-normalised', part: 'bpc', value: bits },
      { id: 'ratio-inverted', part: 'bpc', value: bits / share },
      { id: 'converted-the-wrong-way', part: 'bpc', value: loss * Math.LN2 * share },
      { id: 'perplexity-for-bits', part: 'bpc', value: portableExp(loss) * share },
    ],
  })
}
