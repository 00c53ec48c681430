/** Binary cross-entropy from a probability. */

import { natsToBase } from './log-in-base'
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'
import { requireBase } from './require-base'
import { requireProbability } from './require-probability'

/**
 * Binary cross-entropy −[y log ŷ + (1 − y) log(1 − ŷ)] of a label y and the predicted probability ŷ of class 1, in the unit of
 * `base` (2: bits, e: nats). y is 0, 1 or, for a soft label, between. Range [0, ∞]: 0 for a certain and right prediction,
 * Infinity for a certain and wrong one. A term of weight 0 adds 0.
 * @throws RangeError if y or ŷ is not in [0, 1] or the base is not a finite number greater than 1.
 * @example binaryCrossEntropy(1, 0.7, Math.E) // −ln 0.7 = 0.3566… nats
 * Source: C. Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.90.
 */
export function binaryCrossEntropy(label: number, predicted: number, base = 2): number {
  requireProbability(label, 'label')
  requireProbability(predicted, 'predicted')
  requireBase(base)
  const positive = label > 0 ? label * portableLog(predicted) : 0
  const negative = label < 1 ? (1 - label) * portableLog1p(-predicted) : 0
  return Math.max(0, natsToBase(-(positive + negative), base))
}
