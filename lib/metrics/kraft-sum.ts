/** The Kraft sum of a code. */
import { kraftFraction } from './kraft-fraction'
import { portablePower } from './portable-power'

/**
 * Kraft sum Σ radix^−ℓ over the lengths ℓ of a code's words, summed in whole numbers and rounded once (2 symbols unless given).
 * A prefix code has at most 1, and for lengths with at most 1 there is one: `satisfiesKraft` decides that without rounding.
 * A pure number. Range [0, n]. A length of Infinity (no word) adds 0.
 * @throws RangeError if there is no length, one is not a whole number from 0 to 2,000 or Infinity, or the radix is not from 2 to
 * 1,000.
 * @example kraftSum([1, 2, 3, 3]) // 1 = ½ + ¼ + ⅛ + ⅛
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.2, theorem 5.2.1.
 */
export function kraftSum(lengths: readonly number[], radix = 2): number {
  const { numerator, denominator } = kraftFraction(lengths, radix)
  if (numerator === 0n) return 0
  const shift = Math.max(0, SPARE_BITS + bitsOf(denominator) - bitsOf(numerator))
  const scaled = numerator << BigInt(shift)
  // A remainder is told to the rounding as a last bit that no double can hold.
  const sticky = scaled % denominator === 0n ? 0n : 1n
  const half = portablePower(2, -Math.floor(shift / 2))
  return Number((scaled / denominator) * 2n + sticky) * half * (shift % 2 === 0 ? half / 2 : half / 4)
}

/** More bits of quotient than a double has, so that Number rounds it once. */
const SPARE_BITS = 64

function bitsOf(whole: bigint): number {
  return whole.toString(2).length
}
