/** The exponential of a double-double: the core of the portable exp and power. */
import { timesPowerOfTwo } from './binary-scale'
import { type DoubleDouble, exactSum } from './double-double'
import { LN2_LOWER, LN2_UPPER } from './log-parts'

/**
 * exp(high + low), with an error below 0.7 units of the last place beyond that of the argument; 0 and ∞ where it leaves the range.
 * With high + low = k·ln 2 + r, |r| ≤ ½ ln 2: 2^k · (1 + r + r²·(1/2! + r/3! + …)), where the sum 1 + r keeps its rounding error.
 */
export function expOfParts({ high, low }: DoubleDouble): number {
  if (high > OVERFLOWS) return Number.POSITIVE_INFINITY
  if (high < VANISHES) return 0
  const exponent = Math.round(high / Math.LN2)
  const r = exactSum(high - exponent * LN2_UPPER, low - exponent * LN2_LOWER)
  const sum = exactSum(1, r.high)
  const curve = r.high * r.high * exponentialTail(r.high)
  return timesPowerOfTwo(sum.high + (sum.low + (curve + (r.low + r.low * r.high))), exponent)
}

/** 1/2! + r/3! + … + r¹³/15!: |r| ≤ 0.3466 leaves out less than 2^−68 of the exponential. */
export function exponentialTail(r: number): number {
  const r2 = r * r
  const r4 = r2 * r2
  const first = 1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120))
  const second = 1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880))
  const third = 1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800))
  const fourth = 1 / 87178291200 + r * (1 / 1307674368000)
  return first + r4 * (second + r4 * (third + r4 * fourth))
}

/** Just beyond ln(2^1024) = 709.78 and below ln(2^−1075) = −745.13. */
const OVERFLOWS = 710
const VANISHES = -746
