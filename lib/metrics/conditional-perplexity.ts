/** Perplexity left in one variable once the other is known. */
import { conditionalEntropy } from './conditional-entropy'
import { portablePower } from './portable-power'

/**
 * Conditional perplexity 2^H(Y|X), H in bits, of the column Y when the row X is known: how many equally likely next words would
 * be as uncertain as the next word is once its predecessor has been read.
 * A pure number, the same in any base. Range [1, number of columns].
 * @throws RangeError if joint is not a matrix of probabilities that sum to 1.
 * @example conditionalPerplexity([[0.25, 0.25], [0.25, 0.25]]) // 2: the row says nothing of the column
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function conditionalPerplexity(joint: readonly (readonly number[])[]): number {
  return portablePower(2, conditionalEntropy(joint, 2))
}
