/** How sure a share is. */
import { type Interval, NORMAL_QUANTILE } from './interval'

/**
 * 95 % interval of a share by Wilson's score method, (p + q²/2n ± q·√(p(1 − p)/n + q²/4n²))/(1 + q²/n) with q the normal quantile, within
 * [0, 1]; the whole of it where nothing was tried. `tries` need not be whole, and `quantile` may be Student's: see facility-interval.ts.
 * @throws RangeError unless 0 ≤ share ≤ 1 and tries ≥ 0.
 * @example wilsonInterval({ share: 0, tries: 10 }) // 0 to 0.2775…
 * Source: Wilson, JASA 22 (1927); Brown, Cai & DasGupta, Statistical Science 16 (2001).
 */
export function wilsonInterval({
  share,
  tries,
  quantile = NORMAL_QUANTILE,
}: {
  readonly share: number
  readonly tries: number
  readonly quantile?: number
}): Interval {
  if (!(share >= 0 && share <= 1 && tries >= 0))
    throw new RangeError(`expected a share of tries, got ${share} of ${tries}`)
  if (tries === 0) return { low: 0, high: 1 }
  const square = (quantile * quantile) / tries
  const centre = (share + square / 2) / (1 + square)
  const half = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square)
  return { low: share === 0 ? 0 : Math.max(0, centre - half), high: share === 1 ? 1 : Math.min(1, centre + half) }
}
