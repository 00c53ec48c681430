/** Perplexity from a mean loss in any base. */
import { portableExp } from './portable-exp'
import { portablePower } from './portable-power'
import { requireBase } from './require-base'
import { requireLoss } from './require-loss'

/**
 * Perplexity base^loss of a mean loss per token, where `base` is that of the loss's logarithm (2: bits, e: nats).
 * A pure number. Range [1, ∞]: 1 for no loss, Infinity for an infinite one or one too great for a float.
 * @throws RangeError if the loss is negative or NaN, or the base is not a finite number greater than 1.
 * @example perplexityFromLoss(3) // 8 = 2³
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function perplexityFromLoss(loss: number, base = 2): number {
  requireLoss(loss, 'loss')
  requireBase(base)
  return base === Math.E ? portableExp(loss) : portablePower(base, loss)
}
