/** How long students spent. */
import { mean } from './mean'
import { standardDeviation } from './variance'

export type DurationStatistics = {
  readonly n: number
  /** All in seconds; null where nobody spent any. */
  readonly mean: number | null
  readonly sd: number | null
  readonly shortest: number | null
  readonly lowerQuartile: number | null
  readonly median: number | null
  readonly upperQuartile: number | null
  readonly longest: number | null
}

/**
 * Time on task. Quartiles by linear interpolation between the values of rank (n − 1)·q (type 7 of Hyndman & Fan, as spreadsheets have them).
 * @throws RangeError if a duration is below 0 or not finite.
 * @example durationStatistics([60, 120, 180, 240]).lowerQuartile // 105
 */
export function durationStatistics(seconds: readonly number[]): DurationStatistics {
  const wrong = seconds.find((duration) => !(duration >= 0 && Number.isFinite(duration)))
  if (wrong !== undefined) throw new RangeError(`expected seconds of at least 0, got ${wrong}`)
  const sorted = seconds.toSorted((a, b) => a - b)
  return {
    n: seconds.length,
    mean: mean(seconds),
    sd: standardDeviation(seconds),
    shortest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    longest: quantile(sorted, 1),
  }
}

function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}
