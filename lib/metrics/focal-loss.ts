/** Focal loss of one example with a known class. */
import { crossEntropyOneHot } from './cross-entropy-one-hot'
import { portablePower } from './portable-power'
import { requireFocusing } from './require-focusing'

/**
 * Focal loss −(1 − ŷ_t)^γ log ŷ_t of the true class t, in the unit of `base` (2: bits, e: nats). Classes count from 0.
 * The factor makes examples already well predicted count for less; γ = 0 is cross-entropy. Without the class weight α_t: a
 * weighted loss is α_t times this. Range [0, ∞]: 0 when the class was held certain, Infinity when it was held impossible.
 * Four arguments in a row, as the formula and the expression language of questions have them.
 * @throws RangeError if predicted is not a probability vector, trueClass is not one of its indices, γ is not a finite number of at
 * least 0, or the base is not above 1.
 * @example focalLoss(0, [0.5, 0.3, 0.2], 2) // 0.25 bits = (1 − 0.5)²·1
 * Source: Lin, Goyal, Girshick, He & Dollár, Focal loss for dense object detection, ICCV 2017, eq. 4.
 */
export function focalLoss(trueClass: number, predicted: readonly number[], gamma: number, base = 2): number {
  requireFocusing(gamma)
  const loss = crossEntropyOneHot(trueClass, predicted, base)
  return portablePower(Math.max(0, 1 - (predicted[trueClass] ?? 0)), gamma) * loss
}
