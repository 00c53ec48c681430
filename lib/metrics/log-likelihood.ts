/** Log-likelihood of observations. */
import { compensatedSum } from './compensated-sum'
import { logInBase } from './log-in-base'
import { requireBase } from './require-base'
import { requireProbabilities } from './require-probability'

/**
 * Log-likelihood ℓ = Σ log Q(xᵢ) of independent observations, from the probability Q gave to each, in the unit of `base`.
 * Range [−∞, 0]: −Infinity as soon as one observation was held impossible. The product itself is never formed.
 * @throws RangeError if there is no probability, one is not in [0, 1], or the base is not a finite number greater than 1.
 * @example logLikelihood([0.5, 0.25]) // −3 = log₂(0.5·0.25), in bits
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §5.5, eq. 5.58.
 */
export function logLikelihood(probabilities: readonly number[], base = 2): number {
  requireProbabilities(probabilities, 'probabilities')
  requireBase(base)
  return compensatedSum(probabilities.map((probability) => logInBase(probability, base)))
}
