/** The binary exponent of a double, read from its bits, and multiplication by a power of two. */

const cell = new DataView(new ArrayBuffer(8))

export type Scaled = {
  /** From √½ to √2. */
  readonly mantissa: number
  readonly exponent: number
}

/**
 * x = mantissa · 2^exponent for a positive finite x, exactly, with the mantissa as near to 1 as can be.
 * @example toScaled(12) // mantissa 0.75, exponent 4
 */
export function toScaled(x: number): Scaled {
  const isSubnormal = x < SMALLEST_NORMAL
  cell.setFloat64(0, isSubnormal ? x * TWO_54 : x)
  const upper = cell.getUint32(0)
  cell.setUint32(0, (upper & FRACTION) | (BIAS << 20))
  const mantissa = cell.getFloat64(0)
  const exponent = (upper >>> 20) - BIAS - (isSubnormal ? 54 : 0)
  return mantissa > Math.SQRT2 ? { mantissa: mantissa / 2, exponent: exponent + 1 } : { mantissa, exponent }
}

/**
 * x · 2^exponent, rounded once, for an exponent from −1,100 to 1,100 and x near 1.
 * @example timesPowerOfTwo(0.75, 4) // 12
 */
export function timesPowerOfTwo(x: number, exponent: number): number {
  if (exponent > BIAS) return x * powerOfTwo(BIAS) * powerOfTwo(exponent - BIAS)
  if (exponent < 1 - BIAS) return x * powerOfTwo(exponent + 200) * powerOfTwo(-200)
  return x * powerOfTwo(exponent)
}

/** 2^exponent for a normal result. */
function powerOfTwo(exponent: number): number {
  cell.setUint32(0, (exponent + BIAS) << 20)
  cell.setUint32(4, 0)
  return cell.getFloat64(0)
}

const SMALLEST_NORMAL = 2.2250738585072014e-308
const TWO_54 = 18014398509481984
const BIAS = 1023
/** The fraction's share of the upper word. */
const FRACTION = 0xfffff
