/** How far two shares lie apart. */
import type { Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

export type CountedHits = {
  /** At most `n`. */
  readonly hits: number
  readonly n: number
}

export type Difference = {
  readonly difference: number
  /** 95 %. */
  readonly interval: Interval
}

/**
 * p₁ − p₂, in [−1, 1], with Newcombe's hybrid score interval: from Wilson's limits l and u of both shares,
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). Null where one of the two has nobody.
 * @throws RangeError unless 0 ≤ hits ≤ n for both.
 * @example shareDifference({ hits: 56, n: 70 }, { hits: 48, n: 80 }) // 0.2, from 0.0524 to 0.3339
 * Source: Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (and its Table II, example a).
 */
export function shareDifference(first: CountedHits, second: CountedHits): Difference | null {
  if (first.n === 0 || second.n === 0) return null
  const [a, b] = [first, second].map(({ hits, n }) => ({
    share: hits / n,
    ...wilsonInterval({ share: hits / n, tries: n }),
  }))
  if (a === undefined || b === undefined) return null
  const difference = a.share - b.share
  return {
    difference,
    interval: {
      low: difference - Math.hypot(a.share - a.low, b.high - b.share),
      high: difference + Math.hypot(a.high - a.share, b.share - b.low),
    },
  }
}
