/** Twin of the template label-smoothing-loss. */
import { portableLog } from '@/lib/metrics/portable-log'
import { drawProbabilities } from '@/lib/problems/draw-probabilities'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { type NumberRule, numberProblem } from './number-part'

const template = 'label-smoothing-loss'
const rule: NumberRule = { part: 'loss', unit: 'nats', relative: 0.01, absolute: 1e-8 }
/** Four entries in hundredths, each from 0.02 to 0.9. */
const shape = { count: 4, total: 100, low: 2, high: 90, concentration: 1 }
const smoothings = [0.1, 0.15, 0.2, 0.3]

type Streams = { readonly q: RandomStream; readonly eps: RandomStream; readonly k: RandomStream }

export const labelSmoothingLoss: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      q: randomStream({ ...key, name: 'q' }),
      eps: randomStream({ ...key, name: 'eps' }),
      k: randomStream({ ...key, name: 'k' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw | null {
  const q = drawProbabilities(streams.q, shape).map((ticks) => ticks / 100)
  const eps = smoothings[uniformInteger(streams.eps, { low: 0, high: 3 })] ?? 0
  const k = uniformInteger(streams.k, { low: 1, high: 4 }) - 1
  if ((q[k] ?? 0) <= 0.3) return null
  const surprisals = q.map((each) => -portableLog(each))
  const own = surprisals[k] ?? 0
  const all = surprisals.reduce((sum, each) => sum + each, 0)
  const rest = all - own
  const loss = (1 - eps) * own + (eps / 3) * rest
  return numberProblem([rule], {
    shown: { q, eps, k: k + 1, surprisals, rest, loss },
    keys: { loss },
    mistakes: [
      { id: 'smoothing-left-out', part: 'loss', value: own },
      { id: 'smoothed-over-all-classes', part: 'loss', value: (1 - eps) * own + (eps / 4) * all },
      { id: 'smoothing-not-shared', part: 'loss', value: (1 - eps) * own + eps * rest },
      { id: 'smoothed-target-truncated', part: 'loss', value: (1 - eps) * own },
      { id: 'bits-for-nats', part: 'loss', value: loss / Math.LN2 },
    ],
  })
}
