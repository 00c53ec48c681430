/** Perplexity from a total log-likelihood. */
import { perplexityFromLoss } from './perplexity-from-loss'
import { requireCount } from './total-bits'

/**
 * Perplexity base^(−ℓ/N) of N tokens whose log-likelihood is ℓ, where `base` is that of its logarithm (2: bits, e: nats).
 * A pure number. Range [1, ∞].
 * @throws RangeError if ℓ is above 0 or NaN, N is not a whole number of at least 1, or the base is not a finite number above 1.
 * @example perplexityFromLogLikelihood(-6, 2) // 8 = 2^(6/2)
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, evaluating language models: perplexity.
 */
export function perplexityFromLogLikelihood(logLikelihood: number, tokenCount: number, base = 2): number {
  if (!(logLikelihood <= 0)) {
    throw new RangeError(`A log-likelihood of discrete data must be at most 0, got ${String(logLikelihood)}.`)
  }
  requireCount(tokenCount, 'tokenCount')
  return perplexityFromLoss(-logLikelihood / tokenCount, base)
}
