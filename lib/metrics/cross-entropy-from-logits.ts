/** Cross-entropy straight from logits. */
import { compensatedSum } from './compensated-sum'
import { natsToBase } from './log-in-base'
import { logSoftmax } from './log-softmax'
import { requireBase } from './require-base'
import { requireTargetForLogits } from './require-target-for-logits'

/**
 * Cross-entropy −Σ yₖ log softmax(z)ₖ of a target under logits, fused so that no probability is formed, in the unit of `base`.
 * Range [H(y), ∞]: finite for finite logits, even ±1000, where softmax first and the logarithm after gives Infinity.
 * @throws RangeError if target is not a probability vector, logits are not valid or not as many, or the base is not above 1.
 * @example crossEntropyFromLogits([0, 1], [1000, 0], Math.E) // 1000 nats, as softmax([1000, 0])₂ = e⁻¹⁰⁰⁰
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3, eq. 6.30.
 */
export function crossEntropyFromLogits(target: readonly number[], logits: readonly number[], base = 2): number {
  requireTargetForLogits(target, logits)
  requireBase(base)
  const logPredicted = logSoftmax(logits)
  const terms = target.map((mass, index) => (mass > 0 ? mass * (logPredicted[index] ?? 0) : 0))
  return Math.max(0, natsToBase(-compensatedSum(terms), base))
}
