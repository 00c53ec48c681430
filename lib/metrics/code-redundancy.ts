/** What a code spends beyond the entropy. */
import { compensatedSum } from './compensated-sum'
import { logInBase } from './log-in-base'
import { requireCode } from './require-code'
import { satisfiesKraft } from './satisfies-kraft'

/**
 * Redundancy L − H = Σ p(x) (ℓ(x) + log p(x)) of a code, the logarithm to the number of its symbols, `radix` (2 unless given): mean
 * symbols per outcome beyond the entropy. Range [0, ∞] for lengths that obey Kraft, where a sum that rounding leaves below 0 is
 * returned as 0; lengths of no decodable code may give less than 0.
 * @throws RangeError if p is not a probability vector, the lengths or the radix are not valid, or their numbers differ.
 * @example codeRedundancy([0.5, 0.25, 0.25], [2, 2, 2]) // 0.5 bits = 2 − 1.5
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.3, theorem 5.3.1; §13.1.
 */
export function codeRedundancy(p: readonly number[], lengths: readonly number[], radix = 2): number {
  requireCode(p, lengths)
  const isCode = satisfiesKraft(lengths, radix)
  const terms = p.map((mass, index) => (mass > 0 ? mass * ((lengths[index] ?? 0) + logInBase(mass, radix)) : 0))
  const redundancy = compensatedSum(terms)
  return isCode ? Math.max(0, redundancy) : redundancy
}
