/** Label smoothing with ε/(K − 1) on each wrong class. */
import { requireLabelSmoothing } from './require-label-smoothing'

/**
 * Label smoothing that takes ε from the true class and shares it among the K − 1 others: yₖ ↦ (1 − ε) yₖ + ε (1 − yₖ)/(K − 1).
 * A one-hot target becomes 1 − ε on its class and ε/(K − 1) on each other. Range: a probability vector, for 0 ≤ ε ≤ 1.
 * The other convention, ε/K on every class, is `smoothLabelsUniform`.
 * @throws RangeError if target is not a probability vector of at least two classes or ε is not in [0, 1].
 * @example smoothLabels([1, 0, 0], 0.1) // [0.9, 0.05, 0.05]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §7.5.1.
 */
export function smoothLabels(target: readonly number[], epsilon: number): readonly number[] {
  requireLabelSmoothing(target, epsilon)
  const others = target.length - 1
  if (others === 0) throw new RangeError('smoothLabels needs at least two classes: there is no other to give ε to.')
  return target.map((mass) => (1 - epsilon) * mass + (epsilon * Math.max(0, 1 - mass)) / others)
}
