/** Softmax: logits to probabilities. */
import { requirePossibleOutcome } from './require-possible-outcome'
import { shiftedExponentials } from './shifted-exponentials'

/**
 * Softmax exp(zₖ/T) / Σ exp(zⱼ/T) at temperature T (1 unless given): logits to a probability vector.
 * Range: entries in [0, 1] that sum to 1 to within rounding; 0 for a logit of −∞ or one some 745·T below the greatest.
 * T > 1 flattens, T < 1 sharpens. Adding one number to every logit changes nothing.
 * @throws RangeError if there is no logit, one is NaN or ∞, all are −∞, or T is not a finite number above 0.
 * @example softmax([0, Math.log(3)]) // [0.25, 0.75]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3; temperature: Hinton, Vinyals & Dean (2015), eq. 1.
 */
export function softmax(z: readonly number[], temperature = 1): readonly number[] {
  requirePossibleOutcome(z)
  const { exponentials, rest } = shiftedExponentials(z, temperature)
  return exponentials.map((value) => value / (1 + rest))
}
