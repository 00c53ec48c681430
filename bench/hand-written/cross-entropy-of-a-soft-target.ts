/** Twin of the template cross-entropy-of-a-soft-target. */
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { entropy } from '@/lib/metrics/entropy'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { drawProbabilities } from '@/lib/problems/draw-probabilities'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { type NumberRule, numberProblem } from './number-part'

const template = 'cross-entropy-of-a-soft-target'
const rule: NumberRule = { part: 'h', unit: 'bits', relative: 0.01, absolute: 1e-8 }
/** Three entries in twentieths, each from 0.05 to 0.8. */
const shape = { count: 3, total: 20, low: 1, high: 16, concentration: 1 }

export const crossEntropyOfASoftTarget: HandWritten = {
  template,
  make: (seed) => {
    const targets = randomStream({ questionId: template, version: 1, seed, name: 'p' })
    const predictions = randomStream({ questionId: template, version: 1, seed, name: 'q' })
    return firstUsable(template, () => draw(targets, predictions))
  },
}

function draw(targets: RandomStream, predictions: RandomStream): HandDraw | null {
  const p = drawProbabilities(targets, shape).map((ticks) => ticks / 20)
  const q = drawProbabilities(predictions, shape).map((ticks) => ticks / 20)
  const h = crossEntropy(p, q, 2)
  const entropyOfP = entropy(p, 2)
  if (h - entropyOfP <= 0.1 || h >= 4) return null
  return numberProblem([rule], {
    shown: { p, q, h, entropyOfP },
    keys: { h },
    mistakes: [
      { id: 'p-and-q-swapped', part: 'h', value: crossEntropy(q, p, 2) },
      { id: 'entropy-for-cross-entropy', part: 'h', value: entropyOfP },
      { id: 'divergence-for-cross-entropy', part: 'h', value: h - entropyOfP },
      { id: 'nats-for-bits', part: 'h', value: h * Math.LN2 },
      { id: 'base-ten-logarithm', part: 'h', value: h * (Math.LN2 / Math.LN10) },
      { id: 'averaged-over-classes', part: 'h', value: -q.reduce((sum, each) => sum + portableLog2(each), 0) / 3 },
    ],
  })
}
