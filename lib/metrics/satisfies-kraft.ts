/** Whether a code's lengths obey Kraft. */
import { kraftFraction } from './kraft-fraction'

/**
 * Whether Σ radix^−ℓ ≤ 1 (2 symbols unless given), decided in whole numbers: exactly then there is a prefix code with words of
 * these lengths, and no uniquely decodable code has others. A length of Infinity (no word) adds 0.
 * @throws RangeError if there is no length, one is not a whole number from 0 to 2,000 or Infinity, or the radix is not from 2 to
 * 1,000.
 * @example satisfiesKraft([1, 1, 2]) // false: ½ + ½ + ¼ > 1
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.2 and §5.5 (McMillan).
 */
export function satisfiesKraft(lengths: readonly number[], radix = 2): boolean {
  const { numerator, denominator } = kraftFraction(lengths, radix)
  return numerator <= denominator
}
