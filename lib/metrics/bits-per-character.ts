/** Bits per character. */
import { requireCount, totalBits } from './total-bits'

/**
 * Bits per character −Σ log₂ P / characters: total bits over the characters of the text, however it was cut into tokens.
 * The first argument is the total in bits or the vector of the tokens' probabilities. Unit: bits. Range [0, ∞].
 * @throws RangeError if the bits or a probability are out of range, or the count is not a whole number of at least 1.
 * @example bitsPerCharacter([0.5, 0.125], 8) // 0.5 = (1 + 3)/8
 * Source: A. Graves, Generating Sequences With Recurrent Neural Networks, arXiv:1308.0850 (2013), §3.1.
 */
export function bitsPerCharacter(bitsOrTokenProbabilities: number | readonly number[], characterCount: number): number {
  requireCount(characterCount, 'characterCount')
  return totalBits(bitsOrTokenProbabilities) / characterCount
}
