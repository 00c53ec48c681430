/** How sure a mean score is when only sums of it are kept. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval, NORMAL_QUANTILE } from './interval'
import { wilsonInterval } from './wilson-interval'

/** Of scores in [0, 1], one a student. */
export type SummedScores = {
  readonly n: number
  readonly sum: number
  readonly squareSum: number
}

/** Of sums of doubles, as a share of n. */
const ROUNDING = 1e-9

/**
 * 95 % interval of sum/n as `facilityInterval` has it of the scores themselves: Wilson's, of n* = n·f(1 − f)/v answers, v = squareSum/n − f². Null
 * without scores, and where all have one score between 0 and 1.
 * @throws RangeError where the sums are not those of scores in [0, 1].
 * @example summedInterval({ n: 10, sum: 0, squareSum: 0 }) // 0 to 0.2775…
 * Source: as facility-interval.ts.
 */
export function summedInterval({ n, sum, squareSum }: SummedScores): Interval | null {
  const slack = ROUNDING * Math.max(1, n)
  if (
    !(
      sum >= -slack &&
      squareSum <= sum + slack &&
      squareSum >= (n > 0 ? (sum * sum) / n : 0) - slack &&
      sum <= n + slack
    )
  ) {
    throw new RangeError(`expected sums of ${n} scores in [0, 1], got ${sum} and ${squareSum}`)
  }
  if (n === 0) return null
  const share = Math.min(1, Math.max(0, sum / n))
  if (sum - squareSum <= slack) return wilsonInterval({ share, tries: n })
  const spread = squareSum / n - share * share
  if (spread <= ROUNDING) return null
  const quantile = n > 1 ? tQuantile(COVERAGE, n - 1) : NORMAL_QUANTILE
  return wilsonInterval({ share, tries: (n * share * (1 - share)) / spread, quantile })
}

export type SummedPairs = {
  readonly n: number
  readonly x: number
  readonly xx: number
  readonly y: number
  readonly yy: number
  readonly xy: number
}

/**
 * Pearson's r from sums, in [−1, 1]; null below two pairs and where x or y varies by no more than its sums' rounding.
 * @example summedCorrelation({ n: 2, x: 1, xx: 1, y: 1, yy: 1, xy: 1 }) // 1: (0, 0) and (1, 1)
 */
export function summedCorrelation({ n, x, xx, y, yy, xy }: SummedPairs): number | null {
  if (n < 2) return null
  const [spreadX, spreadY] = [xx - (x * x) / n, yy - (y * y) / n]
  if (!(spreadX > ROUNDING * Math.max(xx, ROUNDING) && spreadY > ROUNDING * Math.max(yy, ROUNDING))) return null
  return Math.min(1, Math.max(-1, (xy - (x * y) / n) / Math.sqrt(spreadX * spreadY)))
}
