/** How two lists of values go together. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { deviations } from './deviations'
import { standardDeviation } from './variance'

/** A covariance smaller than this share of both deviations is the noise of adding, and no negative one. */
const NOISE = 1e-12

/**
 * Sample covariance Σ d_x·d_y/(n − 1), in the product of the units; null below two pairs; exactly 0 within rounding of it.
 * @throws RangeError if the lists differ in length.
 * @example covariance([1, 2, 6], [0, 1, 2]) // 2.5
 */
export function covariance(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length)
    throw new RangeError(`expected two lists of one length, got ${xs.length} and ${ys.length}`)
  const [sdX, sdY] = [standardDeviation(xs), standardDeviation(ys)]
  if (sdX === null || sdY === null) return null
  const others = deviations(ys)
  const value = compensatedSum(deviations(xs).map((deviation, at) => deviation * (others[at] ?? 0))) / (xs.length - 1)
  return Math.abs(value) <= NOISE * sdX * sdY ? 0 : value
}
