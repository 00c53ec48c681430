/**
 * Numbers of about 106 bits, each the unevaluated sum of two doubles, by +, − and × alone: IEEE 754 rounds these alike in every
 * engine, where Math.log and its kin may differ in the last bit.
 */

export type DoubleDouble = {
  readonly high: number
  /** What `high` leaves over: at most half a unit of its last place. */
  readonly low: number
}

/**
 * a + b without error, in whichever order of size.
 * Source: D. Knuth, The Art of Computer Programming, vol. 2, §4.2.2, theorem B (two-sum).
 */
export function exactSum(a: number, b: number): DoubleDouble {
  const high = a + b
  const part = high - a
  return { high, low: a - (high - part) + (b - part) }
}

/**
 * a × b without error, for factors below 2^995 whose product is at least 2^−968.
 * Source: T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971) 224–242.
 */
export function exactProduct(a: number, b: number): DoubleDouble {
  const high = a * b
  const aScaled = SPLITTER * a
  const aHigh = aScaled - (aScaled - a)
  const aLow = a - aHigh
  const bScaled = SPLITTER * b
  const bHigh = bScaled - (bScaled - b)
  const bLow = b - bHigh
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) }
}

/** a × b to about 100 bits. */
export function product(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const { high, low } = exactProduct(a.high, b.high)
  return { high, low: low + (a.high * b.low + a.low * b.high) }
}

/** 2^27 + 1 cuts the 53 bits of a double into two halves. */
const SPLITTER = 134217729
