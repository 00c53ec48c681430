/** Natural logarithms to about 64 bits: the core that every portable logarithm and power rounds once. */
import { timesPowerOfTwo, toScaled } from './binary-scale'
import { type DoubleDouble, exactProduct, exactSum, product } from './double-double'

/**
 * ln(x + rest) for a positive finite x and a rest within half a unit of its last place; relative error below 2^−62.
 * With x = m·2^k: k·ln 2 + ln m, where ln 2 stands in two parts, so that k times the first is exact.
 */
export function logParts(x: number, rest = 0): DoubleDouble {
  const { mantissa, exponent } = toScaled(x)
  const ofMantissa = logOnePlusParts(mantissa - 1, rest === 0 ? 0 : timesPowerOfTwo(rest, -exponent))
  if (exponent === 0) return ofMantissa
  const sum = exactSum(exponent * LN2_UPPER, ofMantissa.high)
  return { high: sum.high, low: sum.low + (ofMantissa.low + exponent * LN2_LOWER) }
}

/**
 * ln(1 + f + rest) for f from √½ − 1 to √2 − 1, 0 or at least 2^−60 in size; relative error below 2^−62.
 * ln(1 + f) = 2 artanh s with s = f/(2 + f), |s| ≤ 0.1716, and artanh s = s + s·(z/3 + z²/5 + …) with z = s². The double-double
 * holds s and z/3; the terms after them are below 2^−12 of the whole, so that doubles will do.
 */
export function logOnePlusParts(f: number, rest = 0): DoubleDouble {
  const divisor = 2 + f
  const divisorRest = f - (divisor - 2) + rest
  const quotient = f / divisor
  const back = exactProduct(quotient, divisor)
  const s = { high: quotient, low: (f - back.high - back.low + (rest - quotient * divisorRest)) / divisor }
  const square = product(s, s)
  const third = product(square, THIRD)
  const tail = exactSum(third.high, laterTerms(square.high))
  const correction = product(s, { high: tail.high, low: tail.low + third.low })
  const sum = exactSum(s.high, correction.high)
  return { high: 2 * sum.high, low: 2 * (sum.low + (correction.low + s.low)) }
}

/** z²/5 + z³/7 + … + z¹²/25, its pairs taken apart from each other for speed; z ≤ 0.0295 leaves out less than 2^−73 of the logarithm. */
function laterTerms(z: number): number {
  const z2 = z * z
  const z4 = z2 * z2
  const first = 1 / 5 + z * (1 / 7) + z2 * (1 / 9 + z * (1 / 11))
  const second = 1 / 13 + z * (1 / 15) + z2 * (1 / 17 + z * (1 / 19))
  const third = 1 / 21 + z * (1 / 23) + z2 * (1 / 25)
  return z2 * (first + z4 * (second + z4 * third))
}

/** ln 2 = upper + lower; the upper part has 42 bits, so that its product with an exponent of up to 11 bits is exact. */
export const LN2_UPPER = 0.6931471805598903
export const LN2_LOWER = 5.497923018708371e-14
const THIRD: DoubleDouble = { high: 1 / 3, low: 1.850371707708594e-17 }
