/** Jensen–Shannon divergence of two distributions. */

import { compensatedSum } from './compensated-sum'
import { natsToBase } from './log-in-base'
import { portableArtanh } from './portable-artanh'
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'
import { requireBase } from './require-base'
import { requireProbabilityVectorPair } from './require-probability-vector'

/**
 * Jensen–Shannon divergence JSD(p, q) = ½ D(p‖m) + ½ D(q‖m) with m = (p + q)/2, in the unit of `base` (2: bits, e: nats).
 * The divergence, not its square root (which is the Jensen–Shannon distance). Range [0, log 2]: 0 when p = q, log 2 when no
 * outcome is possible under both; symmetric and always finite. Nearly equal vectors lose no digits (see `halfSplitNats`).
 * @throws RangeError if p or q is not a probability vector, their lengths differ, or the base is not a finite number greater than 1.
 * @example jensenShannonDivergence([1, 0], [0, 1]) // 1 bit: one look tells which of the two it was
 * Source: J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37 (1991) 145–151, equal weights.
 */
export function jensenShannonDivergence(p: readonly number[], q: readonly number[], base = 2): number {
  requireProbabilityVectorPair(p, q)
  requireBase(base)
  const terms = p.map((mass, index) => outcomeNats(mass, q[index] ?? 0))
  return Math.min(natsToBase(Math.LN2, base), Math.max(0, natsToBase(compensatedSum(terms), base)))
}

/** ½ [a ln(2a/(a+b)) + b ln(2b/(a+b))] = (a+b)/4 · halfSplit(d), with d = (a−b)/(a+b) in [−1, 1]. */
function outcomeNats(a: number, b: number): number {
  const total = a + b
  return total > 0 ? (total / 4) * halfSplitNats((2 * a) / total, (2 * b) / total, (a - b) / total) : 0
}

/**
 * u ln u + v ln v for u = 1 + d, v = 1 − d. Near d = 0 the two terms cancel to about d², so the even form
 * 2d·artanh d + ln(1 − d²) stands there, whose parts are both of that order.
 */
function halfSplitNats(u: number, v: number, d: number): number {
  if (Math.abs(d) < 0.5) return 2 * d * portableArtanh(d) + portableLog1p(-d * d)
  return timesItsLog(u) + timesItsLog(v)
}

/** t ln t, 0 at 0. */
function timesItsLog(t: number): number {
  return t > 0 ? t * portableLog(t) : 0
}
