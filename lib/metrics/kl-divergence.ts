/** Kullback–Leibler divergence of a prediction from the truth. */

import { compensatedSum } from './compensated-sum'
import { natsToBase } from './log-in-base'
import { logRatio } from './log-ratio'
import { requireBase } from './require-base'
import { requireProbabilityVectorPair } from './require-probability-vector'

/**
 * Kullback–Leibler divergence D(p‖q) = Σ p(x) log(p(x)/q(x)), in the unit of `base` (2: bits, e: nats).
 * Range [0, ∞]: 0 when p = q; Infinity where q is 0 and p is not; a term with p = 0 adds 0. Where p and q nearly agree the
 * terms cancel: each is taken by log1p of the exact difference, and a sum that rounding leaves below 0 is returned as 0.
 * @throws RangeError if p or q is not a probability vector, their lengths differ, or the base is not a finite number greater than 1.
 * @example klDivergence([1, 0], [0.5, 0.5]) // 1 bit = 1·log₂(1/0.5)
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.3.
 */
export function klDivergence(p: readonly number[], q: readonly number[], base = 2): number {
  requireProbabilityVectorPair(p, q)
  requireBase(base)
  const terms = p.map((mass, index) => (mass > 0 ? mass * logRatio(mass, q[index] ?? 0) : 0))
  return Math.max(0, natsToBase(compensatedSum(terms), base))
}
