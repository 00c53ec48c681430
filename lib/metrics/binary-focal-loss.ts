/** Focal loss of two classes. */
import { binaryCrossEntropy } from './binary-cross-entropy'
import { portablePower } from './portable-power'
import { requireBinaryLabel } from './require-binary-label'
import { requireFocusing } from './require-focusing'

/**
 * Binary focal loss −(1 − p_t)^γ log p_t with p_t = ŷ for label 1 and 1 − ŷ for label 0, in the unit of `base` (2: bits, e: nats).
 * γ = 0 is binary cross-entropy. Without the class weight: see `balancedBinaryFocalLoss`. Range [0, ∞].
 * Four arguments in a row, as the formula and the expression language of questions have them.
 * @throws RangeError if the label is not 0 or 1, ŷ is not in [0, 1], γ is not a finite number of at least 0, or the base is not
 * above 1.
 * @example binaryFocalLoss(1, 0.25, 2) // 1.125 bits = 0.75²·2
 * Source: Lin, Goyal, Girshick, He & Dollár, Focal loss for dense object detection, ICCV 2017, eq. 4.
 */
export function binaryFocalLoss(label: number, predicted: number, gamma: number, base = 2): number {
  requireBinaryLabel(label)
  requireFocusing(gamma)
  const loss = binaryCrossEntropy(label, predicted, base)
  return portablePower(label === 1 ? 1 - predicted : predicted, gamma) * loss
}
