/** Twin of the template gradient-with-respect-to-logits: two parts. */
import { softmax } from '@/lib/metrics/softmax'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { type NumberRule, numberProblem } from './number-part'

const template = 'gradient-with-respect-to-logits'
const ownRule: NumberRule = { part: 'own', unit: 'none', relative: 0, absolute: 0.006 }
const otherRule: NumberRule = { part: 'other', unit: 'none', relative: 0, absolute: 0.006 }

type Streams = { readonly z: RandomStream; readonly k: RandomStream; readonly j: RandomStream }

export const gradientWithRespectToLogits: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      z: randomStream({ ...key, name: 'z' }),
      k: randomStream({ ...key, name: 'k' }),
      j: randomStream({ ...key, name: 'j' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw | null {
  const logit = () => -2 + uniformInteger(streams.z, { low: 0, high: 10 }) / 2
  const [a, b, c] = [logit(), logit(), logit()]
  const k = uniformInteger(streams.k, { low: 1, high: 3 }) - 1
  const j = uniformInteger(streams.j, { low: 1, high: 3 }) - 1
  if (j === k || Math.abs(a - b) + Math.abs(b - c) <= 0.9) return null
  const z = [a, b, c]
  const y = softmax(z)
  const [own, other] = [y[k] ?? 0, y[j] ?? 0]
  if (own <= 0.06 || own >= 0.94 || other <= 0.06 || Math.abs(own - 0.5) <= 0.02) return null
  return numberProblem([ownRule, otherRule], {
    shown: { z, y, k: k + 1, j: j + 1 },
    keys: { own: own - 1, other },
    mistakes: [
      { id: 'gradient-sign-own', part: 'own', value: 1 - own },
      { id: 'gradient-without-label', part: 'own', value: own },
      { id: 'gradient-stops-at-probability', part: 'own', value: -1 / own },
      { id: 'logits-for-probabilities', part: 'own', value: (z[k] ?? 0) - 1 },
      { id: 'gradient-sign-other', part: 'other', value: -other },
      { id: 'label-on-wrong-class', part: 'other', value: other - 1 },
      { id: 'wrong-classes-untouched', part: 'other', value: 0 },
    ],
  })
}
