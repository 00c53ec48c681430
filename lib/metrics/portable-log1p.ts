/** ln(1 + x) without loss near 0, the same to the last bit in every engine. */
import { type DoubleDouble, exactSum } from './double-double'
import { logOnePlusParts, logParts } from './log-parts'

/**
 * ln(1 + x) by +, −, × and ÷ alone. Range: −∞ for −1, NaN below −1, x itself for |x| < 2^−54.
 * Error at most 0.51 units of the last place (measured).
 * @example portableLog1p(1e-20) // 1e-20, where ln(1 + 1e-20) computed in two steps is 0
 */
export function portableLog1p(x: number): number {
  if (Math.abs(x) < NEGLIGIBLE_SQUARE) return x
  if (x > -1 && x < Number.POSITIVE_INFINITY) {
    const { high, low } = log1pParts(x)
    return high + low
  }
  if (x === -1) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}

/** ln(1 + x) for −1 < x < ∞ and |x| ≥ 2^−54, to about 62 bits. */
export function log1pParts(x: number): DoubleDouble {
  if (x >= Math.SQRT1_2 - 1 && x <= Math.SQRT2 - 1) return logOnePlusParts(x)
  const whole = exactSum(1, x)
  return logParts(whole.high, whole.low)
}

/** 2^−54: below it x²/2 is no longer seen. */
const NEGLIGIBLE_SQUARE = 5.551115123125783e-17
