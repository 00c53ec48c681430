/** Entropy of a distribution. */
import { compensatedSum } from './compensated-sum'
import { logInBase } from './log-in-base'
import { requireBase } from './require-base'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Shannon entropy H(p) = −Σ p(x) log p(x), in the unit of `base` (2: bits, e: nats, 10: dits).
 * Range [0, log n] for n outcomes: exactly 0 when one outcome is certain. A term with p = 0 adds 0, the limit of t·log t.
 * @throws RangeError if p is not a probability vector or the base is not a finite number greater than 1.
 * @example entropy([0.5, 0.25, 0.25]) // 1.5 bits = 0.5·1 + 0.25·2 + 0.25·2
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1.
 */
export function entropy(p: readonly number[], base = 2): number {
  requireProbabilityVector(p, 'p')
  requireBase(base)
  return Math.max(0, -compensatedSum(p.filter((mass) => mass > 0).map((mass) => mass * logInBase(mass, base))))
}
