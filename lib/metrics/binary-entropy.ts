/** Entropy of an event and its opposite. */
import { binaryCrossEntropy } from './binary-cross-entropy'

/**
 * Binary entropy H_b(p) = −p log p − (1 − p) log(1 − p), in the unit of `base` (2: bits, e: nats). Range [0, log 2]: 0 at p = 0
 * and p = 1, log 2 at ½; symmetric about ½.
 * @throws RangeError if p is not in [0, 1] or the base is not a finite number greater than 1.
 * @example binaryEntropy(0.25) // 0.811… bits = 2 − ¾ log₂ 3
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1, eq. 2.5.
 */
export function binaryEntropy(probability: number, base = 2): number {
  return binaryCrossEntropy(probability, probability, base)
}
