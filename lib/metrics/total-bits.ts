/** What bits per character and bits per dimension divide, and by what. */
import { logLikelihood } from './log-likelihood'
import { requireLoss } from './require-loss'

/**
 * Total bits a model spends: given as they are, or −Σ log₂ P over the probabilities it gave to the pieces of the data.
 * Range [0, ∞].
 * @throws RangeError if the bits are negative, or there is no probability or one is not in [0, 1].
 * @example totalBits([0.5, 0.25]) // 3 = 1 + 2
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.3 (ideal code lengths).
 */
export function totalBits(bitsOrProbabilities: number | readonly number[]): number {
  if (typeof bitsOrProbabilities !== 'number') return Math.max(0, -logLikelihood(bitsOrProbabilities, 2))
  requireLoss(bitsOrProbabilities, 'total bits')
  return bitsOrProbabilities
}

/** How many characters or dimensions to divide by. @throws RangeError unless it is a whole number of at least 1. */
export function requireCount(count: number, name: string): void {
  if (!(Number.isInteger(count) && count >= 1)) {
    throw new RangeError(`${name} must be a whole number of at least 1, got ${String(count)}.`)
  }
}
