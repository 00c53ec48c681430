/** Perplexity of a distribution. */

import { entropy } from './entropy'
import { portablePower } from './portable-power'

/**
 * Perplexity of a distribution, 2^H(p) with H in bits: the number of equally likely outcomes that would be as uncertain.
 * A pure number, the same in any base. Range [1, n] for n outcomes: 1 when one is certain, n when all are equally likely.
 * @throws RangeError if p is not a probability vector.
 * @example perplexity([0.25, 0.25, 0.25, 0.25]) // 4 = 2²
 * Source: Jelinek, Mercer, Bahl & Baker, Perplexity—a measure of the difficulty of speech recognition tasks, JASA 62 (1977) S63.
 */
export function perplexity(p: readonly number[]): number {
  return portablePower(2, entropy(p, 2))
}
