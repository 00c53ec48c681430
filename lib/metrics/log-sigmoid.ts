/** The logarithm of the logistic function. */
import { portableExp } from './portable-exp'
import { portableLog1p } from './portable-log1p'

/**
 * Log-sigmoid ln σ(z) = −ln(1 + e⁻ᶻ), in nats: the log-probability of the positive class, without forming one that may round to
 * 0 or 1. Range [−∞, 0]; about z for z far below 0.
 * @throws RangeError if z is NaN.
 * @example logSigmoid(0) // −ln 2 = −0.6931…
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §3.10, eq. 3.34 (minus the softplus of −z).
 */
export function logSigmoid(z: number): number {
  if (typeof z !== 'number' || Number.isNaN(z)) throw new RangeError(`A logit must be a number, got ${String(z)}.`)
  return Math.min(z, 0) - portableLog1p(portableExp(-Math.abs(z)))
}
