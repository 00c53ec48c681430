/** Mean length of a code's words. */
import { compensatedSum } from './compensated-sum'
import { requireCode } from './require-code'

/**
 * Expected code length L = Σ p(x) ℓ(x), in symbols of the code's alphabet per outcome (bits, for a binary code).
 * Range [0, ∞]: Infinity when an outcome that may happen has no word (length Infinity); an impossible outcome adds 0.
 * @throws RangeError if p is not a probability vector, a length is not a whole number from 0 to 2,000 or Infinity, or their
 * numbers differ.
 * @example expectedCodeLength([0.5, 0.25, 0.25], [1, 2, 2]) // 1.5 bits
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.1, eq. 5.1.
 */
export function expectedCodeLength(p: readonly number[], lengths: readonly number[]): number {
  requireCode(p, lengths)
  return compensatedSum(p.map((mass, index) => (mass > 0 ? mass * (lengths[index] ?? 0) : 0)))
}
