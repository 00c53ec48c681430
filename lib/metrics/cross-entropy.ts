/** Cross-entropy of a prediction under the truth. */
import { compensatedSum } from './compensated-sum'
import { logInBase } from './log-in-base'
import { requireBase } from './require-base'
import { requireProbabilityVectorPair } from './require-probability-vector'

/**
 * Cross-entropy H(p, q) = −Σ p(x) log q(x) of the prediction q under the truth p, in the unit of `base` (2: bits, e: nats).
 * Range [H(p), ∞]: Infinity where q is 0 and p is not; a term with p = 0 adds 0 whatever q is, the limit of t·log t.
 * @throws RangeError if p or q is not a probability vector, their lengths differ, or the base is not a finite number greater than 1.
 * @example crossEntropy([1, 0, 0], [0.8, 0.1, 0.1], Math.E) // −ln 0.8 = 0.2231… nats
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §3.13.
 */
export function crossEntropy(p: readonly number[], q: readonly number[], base = 2): number {
  requireProbabilityVectorPair(p, q)
  requireBase(base)
  const terms = p.map((mass, index) => (mass > 0 ? mass * logInBase(q[index] ?? 0, base) : 0))
  return Math.max(0, -compensatedSum(terms))
}
