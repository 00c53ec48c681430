/**
 * A Dirichlet draw on a grid: what lies above each entry's least is shared out by largest remainder, so the entries sum to
 * exactly 1 as displayed. A draw over an entry's most is drawn again; where the bounds are so tight that this goes on, the
 * last draw's excess is spread over the others.
 */
import { apportion } from './apportion'
import { dirichletWeights } from './dirichlet-weights'
import type { TickBounds } from './grid-bounds'
import type { RandomStream } from './random'

export type ProbabilitiesShape = TickBounds & { readonly concentration: number }

const MOST_DRAWS = 100

export function drawProbabilities(stream: RandomStream, shape: ProbabilitiesShape): readonly number[] {
  const { count, total, low, high } = shape
  const free = total - count * low
  const cap = high - low
  let weights = dirichletWeights(stream, shape)
  for (let draw = 1; draw < MOST_DRAWS && Math.max(...weights) * free > cap; draw += 1) {
    weights = dirichletWeights(stream, shape)
  }
  return apportion({ weights, total: free, cap }).map((ticks) => ticks + low)
}
