/** Rényi entropy of a distribution. */
import { entropy } from './entropy'
import { logInBase, natsToBase } from './log-in-base'
import { logMeanExponential } from './log-mean-exponential'
import { portableLog } from './portable-log'
import { requireBase } from './require-base'
import { AS_GOOD_AS_INFINITE, requireOrder } from './require-order'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Rényi entropy of order α, H_α(p) = log(Σ p^α / Σ p)/(1 − α), in the unit of `base` (2: bits, e: nats). The Σ p, 1 but for
 * rounding, is Rényi's own: without it the quotient would blow the rounding up as α nears 1.
 * The limits are taken exactly: α = 0 the logarithm of the number of possible outcomes, 1 Shannon's entropy, 2 minus the
 * logarithm of the chance that two draws agree, ∞ −log max p. Range [0, log n]; never rises with α.
 * @throws RangeError if p is not a probability vector, α is negative or NaN, or the base is not a finite number greater than 1.
 * @example renyiEntropy([0.5, 0.25, 0.25], 2) // 1.415… bits = −log₂(0.25 + 0.0625 + 0.0625)
 * Source: A. Rényi, On measures of entropy and information, Proc. 4th Berkeley Symp. (1961) 547–561, eq. 1.21 and §2.
 */
export function renyiEntropy(p: readonly number[], alpha: number, base = 2): number {
  requireProbabilityVector(p, 'p')
  requireOrder(alpha, 'alpha')
  requireBase(base)
  const possible = p.filter((mass) => mass > 0)
  if (alpha === 0) return logInBase(possible.length, base)
  if (alpha === 1) return entropy(p, base)
  if (alpha >= AS_GOOD_AS_INFINITE) return Math.max(0, -logInBase(Math.max(...possible), base))
  const pairs = possible.map((mass) => ({ weight: mass, exponent: (alpha - 1) * portableLog(mass) }))
  return Math.max(0, natsToBase(logMeanExponential(pairs) / (1 - alpha), base))
}
