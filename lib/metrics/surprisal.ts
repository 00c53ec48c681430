/** Surprisal of one outcome. */
import { logInBase } from './log-in-base'
import { requireProbability } from './require-probability'

/**
 * Surprisal −log p of an outcome of probability p, in the unit of `base` (2: bits, e: nats, 10: dits).
 * Range [0, ∞]: exactly 0 at p = 1, Infinity at p = 0.
 * @throws RangeError if p is not in [0, 1] or the base is not a finite number greater than 1.
 * @example surprisal(0.25) // 2 bits, as 2⁻² = 1/4
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1.
 */
export function surprisal(probability: number, base = 2): number {
  requireProbability(probability, 'probability')
  return Math.max(0, -logInBase(probability, base))
}
