/** The logistic function. */
import { portableExp } from './portable-exp'

/**
 * Logistic function σ(z) = 1/(1 + exp(−z)): a logit to the probability of the positive class.
 * Range [0, 1]; σ(0) = ½, σ(∞) = 1, σ(−∞) = 0. The form with exp(z) stands for z < 0, so that small values keep their digits.
 * @throws RangeError if z is NaN.
 * @example sigmoid(Math.log(3)) // 0.75 = 3/(3 + 1)
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §3.10.
 */
export function sigmoid(z: number): number {
  if (typeof z !== 'number' || Number.isNaN(z)) throw new RangeError(`A logit must be a number, got ${String(z)}.`)
  if (z >= 0) return 1 / (1 + portableExp(-z))
  return portableExp(z) / (1 + portableExp(z))
}
