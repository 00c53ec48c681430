/** Label smoothing with ε/K on every class. */
import { requireLabelSmoothing } from './require-label-smoothing'

/**
 * Label smoothing that mixes the target with the uniform distribution: yₖ ↦ (1 − ε) yₖ + ε/K, the true class included.
 * A one-hot target becomes 1 − ε + ε/K on its class and ε/K on each other. Range: a probability vector, for 0 ≤ ε ≤ 1.
 * The other convention, ε/(K − 1) on the wrong classes alone, is `smoothLabels`.
 * @throws RangeError if target is not a probability vector or ε is not in [0, 1].
 * @example smoothLabelsUniform([1, 0, 0, 0], 0.2) // [0.85, 0.05, 0.05, 0.05]
 * Source: Szegedy et al., Rethinking the Inception Architecture for Computer Vision, CVPR 2016, §7.
 */
export function smoothLabelsUniform(target: readonly number[], epsilon: number): readonly number[] {
  requireLabelSmoothing(target, epsilon)
  return target.map((mass) => (1 - epsilon) * mass + epsilon / target.length)
}
