/** Log-softmax: logits to log-probabilities. */
import { portableLog1p } from './portable-log1p'
import { requirePossibleOutcome } from './require-possible-outcome'
import { shiftedExponentials } from './shifted-exponentials'

/**
 * Log-softmax zₖ/T − ln Σ exp(zⱼ/T) at temperature T (1 unless given), in nats: the log-probabilities of `softmax`, without
 * forming probabilities that may round to 0 or 1. Range: entries in [−∞, 0], −Infinity only for a logit of −∞ or on overflow.
 * @throws RangeError if there is no logit, one is NaN or ∞, all are −∞, or T is not a finite number above 0.
 * @example logSoftmax([0, Math.log(3)]) // [ln 0.25, ln 0.75] = [−1.386…, −0.287…]
 * Source: Blanchard, Higham & Higham, Accurately computing the log-sum-exp and softmax functions, IMA J. Numer. Anal. 41 (2021).
 */
export function logSoftmax(z: readonly number[], temperature = 1): readonly number[] {
  requirePossibleOutcome(z)
  const { shifted, rest } = shiftedExponentials(z, temperature)
  return shifted.map((value) => (rest > 0 ? value - portableLog1p(rest) : value))
}
