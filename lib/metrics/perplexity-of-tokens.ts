/** Perplexity of a sequence of tokens. */

import { meanNegativeLogLikelihood } from './mean-negative-log-likelihood'
import { portablePower } from './portable-power'

/**
 * Perplexity of a sequence, 2^(−(1/N) Σ log₂ Q(xᵢ)), from the probability a model gave to each of its N tokens: the geometric
 * mean of 1/Q. A pure number. Range [1, ∞]: Infinity when a token was held impossible. The probabilities need not sum to 1.
 * @throws RangeError if there is no token or a probability is not in [0, 1].
 * @example perplexityOfTokens([0.5, 0.125]) // 4 = √(2·8)
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, evaluating language models: perplexity.
 */
export function perplexityOfTokens(tokenProbabilities: readonly number[]): number {
  return portablePower(2, meanNegativeLogLikelihood(tokenProbabilities, 2))
}
