/** Perplexity per token from bits per character. */
import { portablePower } from './portable-power'
import { requireLoss } from './require-loss'
import { requireCount } from './total-bits'

/**
 * Perplexity per token 2^(b·C/N) of a text of C characters cut into N tokens, from its bits per character b: the bits of the whole
 * text, shared among the tokens. With C = N it is the perplexity per character, 2^b. A pure number. Range [1, ∞].
 * @throws RangeError if b is negative or NaN, or a count is not a whole number of at least 1.
 * @example perplexityFromBitsPerCharacter(1.5, 8, 4) // 8 = 2^(12/4)
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function perplexityFromBitsPerCharacter(
  bitsPerCharacter: number,
  characterCount: number,
  tokenCount: number,
): number {
  requireLoss(bitsPerCharacter, 'bitsPerCharacter')
  requireCount(characterCount, 'characterCount')
  requireCount(tokenCount, 'tokenCount')
  return portablePower(2, (bitsPerCharacter * characterCount) / tokenCount)
}
