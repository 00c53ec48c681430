/** Powers, the same to the last bit in every engine. */
import { exactProduct } from './double-double'
import { expOfParts } from './exp-of-parts'
import { logParts } from './log-parts'

/**
 * base^exponent by +, −, × and ÷ alone: exp(exponent · ln base), with about 64 bits between the two. A whole power that a double
 * can hold comes out exact. Edges as those of `**`: 1 for an exponent of 0, NaN for a negative base under a fractional one and
 * for ±1 under an infinite one. Error at most 0.70 units of the last place (measured).
 * @example portablePower(3, 4) // 81
 */
export function portablePower(base: number, exponent: number): number {
  if (exponent === 0) return 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN
  const size = Math.abs(base)
  if (isNegative(base) && isWhole(exponent)) {
    const power = powerOfSize(size, exponent)
    return isOdd(exponent) ? -power : power
  }
  const isOutside = base < 0 && Number.isFinite(base) && Number.isFinite(exponent)
  return isOutside ? Number.NaN : powerOfSize(size, exponent)
}

/** For a base of at least 0. */
function powerOfSize(base: number, exponent: number): number {
  if (base === 0 || base === Number.POSITIVE_INFINITY) {
    return (base === 0) === exponent > 0 ? 0 : Number.POSITIVE_INFINITY
  }
  if (base === 1) return Number.isFinite(exponent) ? 1 : Number.NaN
  const bounded = Math.max(-DECIDES, Math.min(DECIDES, exponent))
  const log = logParts(base)
  if (Math.abs(bounded * log.high) < NO_STEP_FROM_ONE) return 1
  const { high, low } = exactProduct(bounded, log.high)
  return expOfParts({ high, low: low + bounded * log.low })
}

const isNegative = (x: number) => x < 0 || Object.is(x, -0)
const isWhole = (x: number) => Math.floor(x) === x
const isOdd = (x: number) => Math.abs(x % 2) === 1

/** 2^64: any base but 1 is at least 2^−53 away from it, so that its power is 0 or ∞ already. */
const DECIDES = 2 ** 64
/** 2^−60: an exponential that close to 1 is 1. */
const NO_STEP_FROM_ONE = 8.673617379884035e-19
