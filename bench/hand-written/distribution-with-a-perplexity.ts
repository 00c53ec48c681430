/** Twin of the template distribution-with-a-perplexity: a construction around a perplexity target. */
import { perplexity } from '@/lib/metrics/perplexity'
import { perplexityTicks } from '@/lib/problems/perplexity-target'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { areVectorsApart, judgeVector, type Vector, type VectorPart } from './vector-part'

const template = 'distribution-with-a-perplexity'
const scenes = [
  ['red', 'green', 'blue', 'white'],
  ['sun', 'cloud', 'rain', 'snow'],
  ['tea', 'coffee', 'water', 'juice'],
  ['north', 'east', 'south', 'west'],
  ['bus', 'train', 'bicycle', 'tram'],
]
/** Hundredths, each outcome at least one. */
const grid = { count: 4, total: 100, low: 1, high: 100, relative: 0.01 }

type Streams = { readonly scene: RandomStream; readonly target: RandomStream; readonly d: RandomStream }

export const distributionWithAPerplexity: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      scene: randomStream({ ...key, name: 'scene' }),
      target: randomStream({ ...key, name: 'target' }),
      d: randomStream({ ...key, name: 'd' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw | null {
  const outcomes = scenes[uniformInteger(streams.scene, { low: 1, high: 5 }) - 1] ?? []
  const target = uniformInteger(streams.target, { low: 210, high: 360 }) / 100
  const d = perplexityTicks(streams.d, { ...grid, perplexity: target }).map((ticks) => ticks / 100)
  const found = perplexity(d)
  if (Math.abs(found - target) >= 0.04 || Math.min(...d) <= 0.005) return null
  const isRight = (answer: Vector) => {
    const reached = perplexity(answer)
    return reached >= target - 0.05 && reached <= target + 0.05 && Math.min(...answer) > 0
  }
  const least = (1 - 1 / target) / 3
  const mistakes = [
    { id: 'uniform-over-everything', part: 'd', value: [0.25, 0.25, 0.25, 0.25] },
    { id: 'perplexity-by-counting', part: 'd', value: target < 2.5 ? [0.5, 0.5, 0, 0] : [1 / 3, 1 / 3, 1 / 3, 0] },
    { id: 'largest-probability-inverted', part: 'd', value: [1 / target, least, least, least] },
  ]
  const part: VectorPart = { outcomes, isRight, mistakes, slack: 0.005 }
  if (!isRight(d) || !areVectorsApart(part)) return null
  return {
    keys: { d },
    mistakes,
    shown: { outcomes, target, d, found },
    grade: ({ d: typed = '' }) => [judgeVector(part, typed)],
  }
}
