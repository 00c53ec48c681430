/** Mean negative log-likelihood: cross-entropy as measured on data. */
import { logLikelihood } from './log-likelihood'

/**
 * Mean negative log-likelihood −(1/n) Σ log Q(xᵢ): the empirical cross-entropy per observation, in the unit of `base`.
 * Range [0, ∞]: 0 when each observation was held certain, Infinity when one was held impossible.
 * @throws RangeError if there is no probability, one is not in [0, 1], or the base is not a finite number greater than 1.
 * @example meanNegativeLogLikelihood([0.5, 0.125]) // 2 bits = (1 + 3)/2
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §5.5, eq. 5.59.
 */
export function meanNegativeLogLikelihood(probabilities: readonly number[], base = 2): number {
  return Math.max(0, -logLikelihood(probabilities, base) / probabilities.length)
}
