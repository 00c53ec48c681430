/** Focal loss of two classes, weighted by class. */
import { binaryFocalLoss } from './binary-focal-loss'
import { requireProbability } from './require-probability'

/**
 * Balanced binary focal loss −α_t (1 − p_t)^γ log p_t, in the unit of `base` (2: bits, e: nats): `binaryFocalLoss` times α for
 * label 1 and times 1 − α for label 0. Range [0, ∞]; a class of weight 0 costs 0.
 * Five arguments in a row, as the formula and the expression language of questions have them.
 * @throws RangeError if the label is not 0 or 1, ŷ or α is not in [0, 1], γ is not a finite number of at least 0, or the base is
 * not above 1.
 * @example balancedBinaryFocalLoss(1, 0.25, 2, 0.5) // 0.5625 bits = 0.5·0.75²·2
 * Source: Lin, Goyal, Girshick, He & Dollár, Focal loss for dense object detection, ICCV 2017, eq. 5.
 */
export function balancedBinaryFocalLoss(
  label: number,
  predicted: number,
  gamma: number,
  alpha: number,
  base = 2,
): number {
  requireProbability(alpha, 'alpha')
  const loss = binaryFocalLoss(label, predicted, gamma, base)
  const weight = label === 1 ? alpha : 1 - alpha
  return weight > 0 ? weight * loss : 0
}
