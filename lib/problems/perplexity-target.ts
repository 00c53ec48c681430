/**
 * Finds a distribution in whole ticks whose perplexity is as near as the grid allows to the one asked for.
 *
 * A random Dirichlet vector w picks the direction. On the path uniform → w → certainty of w's likeliest outcome the entropy
 * falls all the way (it is concave, greatest at the start, and does not rise along either leg), so bisection finds the place;
 * then single ticks move between entries while that brings the entropy nearer. Logarithms are portable, so every
 * engine takes the same decisions.
 */

import { portableLog } from '@/lib/metrics/portable-log'
import { apportion } from './apportion'
import { dirichletWeights } from './dirichlet-weights'
import type { RandomStream } from './random'

export type PerplexityTarget = {
  readonly count: number
  readonly perplexity: number
  /** Ticks to share: 1 on the grid. */
  readonly total: number
  /** Ticks each entry has at least and at most. */
  readonly low: number
  readonly high: number
  /** Largest accepted |perplexity found / perplexity − 1|. */
  readonly relative: number
}

const BISECTIONS = 24
const MOST_MOVES = 200

/** @throws RangeError if no distribution has such a perplexity, or none was found near enough on this grid. */
export function perplexityTicks(stream: RandomStream, target: PerplexityTarget): readonly number[] {
  const { count, perplexity, total, low, high, relative } = target
  if (!(perplexity >= 1 && perplexity <= count)) {
    throw new RangeError(
      `A distribution over ${count} outcomes has a perplexity from 1 to ${count}, not ${perplexity}.`,
    )
  }
  const weights = dirichletWeights(stream, { count, concentration: 1 })
  const wanted = portableLog(perplexity)
  const ticksAt = (place: number) =>
    apportion({ weights: weightsAt(weights, place), total: total - count * low, cap: high - low }).map((x) => x + low)
  let [even, certain] = [0, 2]
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (even + certain) / 2
    if (entropyNats(ticksAt(middle), total) > wanted) even = middle
    else certain = middle
  }
  const ticks = nearestByMoves(ticksAt(even), { wanted, total, low, high })
  const missed = Math.abs(entropyNats(ticks, total) - wanted)
  if (missed > portableLog(1 + relative)) {
    throw new RangeError(`No distribution over ${count} outcomes on this grid comes near the perplexity ${perplexity}.`)
  }
  return ticks
}

/** Place 0 is uniform, 1 is the weights, 2 is certainty of the greatest of them. */
function weightsAt(weights: readonly number[], place: number): readonly number[] {
  const even = 1 / weights.length
  if (place <= 1) return weights.map((weight) => even + (weight - even) * place)
  const top = weights.indexOf(Math.max(...weights))
  return weights.map((weight, index) => weight + ((index === top ? 1 : 0) - weight) * (place - 1))
}

/** ln n − (1/n) Σ c ln c for counts c of n. */
function entropyNats(ticks: readonly number[], total: number): number {
  return portableLog(total) - ticks.reduce((sum, each) => sum + countLogCount(each), 0) / total
}

function countLogCount(count: number): number {
  return count === 0 ? 0 : count * portableLog(count)
}

type Neighbourhood = {
  readonly wanted: number
  readonly total: number
  readonly low: number
  readonly high: number
}

function nearestByMoves(start: readonly number[], bounds: Neighbourhood): readonly number[] {
  let ticks = start
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const better = bestMove(ticks, bounds)
    if (better === null) return ticks
    ticks = better
  }
  return ticks
}

/** The single tick from one entry to another that brings the entropy nearest; null when none brings it nearer. */
function bestMove(ticks: readonly number[], { wanted, total, low, high }: Neighbourhood): readonly number[] | null {
  const entropy = entropyNats(ticks, total)
  let nearest = Math.abs(entropy - wanted)
  let best: { readonly from: number; readonly to: number } | null = null
  const gain = ticks.map((each) => (each >= high ? null : countLogCount(each + 1) - countLogCount(each)))
  const loss = ticks.map((each) => (each <= low ? null : countLogCount(each - 1) - countLogCount(each)))
  for (const [from, lost] of loss.entries()) {
    for (const [to, gained] of gain.entries()) {
      if (from === to || lost === null || gained === null) continue
      const distance = Math.abs(entropy - (lost + gained) / total - wanted)
      if (distance < nearest - LEAST_GAIN) {
        nearest = distance
        best = { from, to }
      }
    }
  }
  if (best === null) return null
  const { from, to } = best
  return ticks.map((each, index) => each - (index === from ? 1 : 0) + (index === to ? 1 : 0))
}

/** Nats; below this a "nearer" is rounding noise and the moves would never end. */
const LEAST_GAIN = 1e-12
