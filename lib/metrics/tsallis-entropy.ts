/** Tsallis entropy of a distribution. */
import { compensatedSum } from './compensated-sum'
import { entropy } from './entropy'
import { portableExp } from './portable-exp'
import { portableExpm1 } from './portable-expm1'
import { portableLog } from './portable-log'
import { requireOrder } from './require-order'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Tsallis entropy of index q, S_q(p) = Σ (p − p^q)/(q − 1) = (1 − Σ p^q)/(q − 1), with the constant k = 1. A pure number without
 * a base: in nats only at the limit q = 1, which is Shannon's entropy and is taken exactly. q = 0 counts the possible outcomes
 * but one; q = 2 is the chance that two draws differ (Gini–Simpson). Range [0, (n^(1−q) − 1)/(1 − q)]; 0 at q = ∞.
 * @throws RangeError if p is not a probability vector or q is negative or NaN.
 * @example tsallisEntropy([0.5, 0.25, 0.25], 2) // 0.625 = 1 − (0.25 + 0.0625 + 0.0625)
 * Source: C. Tsallis, Possible generalization of Boltzmann–Gibbs statistics, J. Stat. Phys. 52 (1988) 479–487, eq. 1.
 */
export function tsallisEntropy(p: readonly number[], q: number): number {
  requireProbabilityVector(p, 'p')
  requireOrder(q, 'q')
  if (q === 1) return entropy(p, Math.E)
  if (q === Number.POSITIVE_INFINITY) return 0
  const terms = p.filter((mass) => mass > 0).map((mass) => powerLess(mass, q))
  return Math.max(0, compensatedSum(terms) / (1 - q))
}

/** p^q − p, by p·(e^u − 1) with u = (q − 1) ln p while that keeps digits and cannot overflow. */
function powerLess(mass: number, q: number): number {
  const exponent = (q - 1) * portableLog(mass)
  return exponent <= 1 ? mass * portableExpm1(exponent) : portableExp(q * portableLog(mass)) - mass
}
