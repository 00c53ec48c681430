/** Mean loss in any base from a perplexity. */
import { logInBase } from './log-in-base'

/**
 * Mean loss per token log PPL that a perplexity stands for, in the unit of `base` (2: bits, e: nats).
 * Range [0, ∞]: 0 at perplexity 1. The inverse of `perplexityFromLoss`.
 * @throws RangeError if the perplexity is below 1 or NaN, or the base is not a finite number greater than 1.
 * @example lossFromPerplexity(8) // 3 bits, as 2³ = 8
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function lossFromPerplexity(perplexity: number, base = 2): number {
  if (!(perplexity >= 1)) throw new RangeError(`A perplexity must be at least 1, got ${String(perplexity)}.`)
  return logInBase(perplexity, base)
}
