/** Bits per character from a perplexity per token. */
import { lossFromPerplexity } from './loss-from-perplexity'
import { requireCount } from './total-bits'

/**
 * Bits per character N·log₂ PPL / C of a text of C characters cut into N tokens, from its perplexity per token. Unit: bits.
 * Range [0, ∞]. The inverse of `perplexityFromBitsPerCharacter`.
 * @throws RangeError if the perplexity is below 1 or NaN, or a count is not a whole number of at least 1.
 * @example bitsPerCharacterFromPerplexity(8, 4, 8) // 1.5 = 4·3/8
 * Source: Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3, perplexity's relation to entropy.
 */
export function bitsPerCharacterFromPerplexity(perplexity: number, tokenCount: number, characterCount: number): number {
  requireCount(tokenCount, 'tokenCount')
  requireCount(characterCount, 'characterCount')
  return (tokenCount * lossFromPerplexity(perplexity, 2)) / characterCount
}
