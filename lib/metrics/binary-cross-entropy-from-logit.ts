/** Binary cross-entropy from a logit. */

import { natsToBase } from './log-in-base'
import { portableExp } from './portable-exp'
import { portableLog1p } from './portable-log1p'
import { requireBase } from './require-base'
import { requireProbability } from './require-probability'

/**
 * Binary cross-entropy of a label y and a logit z, y ln(1 + e⁻ᶻ) + (1 − y) ln(1 + eᶻ), in the unit of `base` (2: bits, e: nats):
 * `binaryCrossEntropy(y, sigmoid(z))` without forming a probability that may round to 1. Range [0, ∞): about |z| nats when
 * certain and wrong.
 * @throws RangeError if y is not in [0, 1], the logit is not finite, or the base is not a finite number greater than 1.
 * @example binaryCrossEntropyFromLogit(0, 1000, Math.E) // 1000 nats
 * Source: K. Murphy, Probabilistic Machine Learning: An Introduction (2022), §10.2.3.
 */
export function binaryCrossEntropyFromLogit(label: number, logit: number, base = 2): number {
  requireProbability(label, 'label')
  if (!Number.isFinite(logit)) throw new RangeError(`logit must be a finite number, got ${String(logit)}.`)
  requireBase(base)
  return natsToBase(label * softplus(-logit) + (1 - label) * softplus(logit), base)
}

/** ln(1 + eᶻ), without overflow. */
function softplus(z: number): number {
  return Math.max(z, 0) + portableLog1p(portableExp(-Math.abs(z)))
}
