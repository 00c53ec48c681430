/** Bits per dimension. */
import { requireCount, totalBits } from './total-bits'

/**
 * Bits per dimension −Σ log₂ P / dimensions: total bits over the dimensions of the data, as a 32 × 32 image in three colours
 * has 3072. The first argument is the total in bits or the vector of the data's probabilities. Unit: bits. Range [0, ∞].
 * For discrete data; a density's negative bits are refused.
 * @throws RangeError if the bits or a probability are out of range, or the count is not a whole number of at least 1.
 * @example bitsPerDimension(9216, 3072) // 3
 * Source: Theis, van den Oord & Bethge, A note on the evaluation of generative models, ICLR 2016, §3.1.
 */
export function bitsPerDimension(bitsOrProbabilities: number | readonly number[], dimensionCount: number): number {
  requireCount(dimensionCount, 'dimensionCount')
  return totalBits(bitsOrProbabilities) / dimensionCount
}
