/** The logit of a probability. */
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'
import { requireProbability } from './require-probability'

/**
 * Logit ln(p/(1 − p)), the logarithm of the odds, in nats: the inverse of `sigmoid`. Near p = ½ by ln(1 + (2p − 1)/(1 − p)), which
 * keeps a small logit's digits. Range [−∞, ∞]; 0 at ½.
 * @throws RangeError if p is not in [0, 1].
 * @example logit(0.75) // ln 3 = 1.0986…
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §3.10, eq. 3.38.
 */
export function logit(probability: number): number {
  requireProbability(probability, 'probability')
  if (Math.abs(probability - 0.5) < 0.25)
    return portableLog1p((probability - 0.5 + (probability - 0.5)) / (1 - probability))
  return portableLog(probability) - portableLog1p(-probability)
}
