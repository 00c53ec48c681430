/** The natural logarithm, the same to the last bit in every engine. */
import { logParts } from './log-parts'

/**
 * ln x by +, −, × and ÷ alone, since Math.log may differ in its last bit from engine to engine.
 * Range: −∞ for 0, NaN below 0, exactly 0 for 1. Error at most 0.51 units of the last place (measured).
 * @example portableLog(8) // 2.0794415416798357 = 3 ln 2
 */
export function portableLog(x: number): number {
  if (x > 0 && x < Number.POSITIVE_INFINITY) {
    const { high, low } = logParts(x)
    return high + low
  }
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}
