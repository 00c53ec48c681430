/** Log-sum-exp of logits. */
import { portableLog1p } from './portable-log1p'
import { shiftedExponentials } from './shifted-exponentials'

/**
 * Log-sum-exp ln Σ exp(zₖ) = max z + ln(1 + Σ exp(zₖ − max z) over the others), in nats.
 * Range [max z, max z + ln n]; −Infinity if every logit is. Neither overflows nor underflows at any finite logit.
 * @throws RangeError if there is no logit or one is NaN or ∞.
 * @example logSumExp([1000, 1000]) // 1000 + ln 2 = 1000.693…, where exp(1000) alone overflows
 * Source: Blanchard, Higham & Higham, Accurately computing the log-sum-exp and softmax functions, IMA J. Numer. Anal. 41 (2021).
 */
export function logSumExp(z: readonly number[]): number {
  const { rest, greatestIndex } = shiftedExponentials(z, 1)
  const greatest = z[greatestIndex] ?? Number.NEGATIVE_INFINITY
  return greatest === Number.NEGATIVE_INFINITY ? greatest : greatest + portableLog1p(rest)
}
