/** Perplexity of a model on data of a known distribution. */

import { crossEntropy } from './cross-entropy'
import { portablePower } from './portable-power'

/**
 * Perplexity of a model q on data distributed as p, 2^H(p, q) with the cross-entropy in bits.
 * A pure number, the same in any base. Range [perplexity(p), ∞]: Infinity where q is 0 and p is not.
 * @throws RangeError if p or q is not a probability vector or their lengths differ.
 * @example perplexityOfModel([1, 0], [0.25, 0.75]) // 4 = 1/0.25
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function perplexityOfModel(p: readonly number[], q: readonly number[]): number {
  return portablePower(2, crossEntropy(p, q, 2))
}
