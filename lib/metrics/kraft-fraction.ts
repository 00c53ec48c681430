/** The Kraft sum as a fraction of whole numbers. */
import { groupPlaces } from './group-places'
import { requireCodeLengths } from './require-code-lengths'
import { requireRadix } from './require-radix'

export type KraftFraction = { readonly numerator: bigint; readonly denominator: bigint }

/**
 * Σ radix^−ℓ over the words' lengths ℓ as numerator over radix^(greatest ℓ), without rounding. A length of Infinity adds 0.
 * @throws RangeError if there is no length, one is not a whole number from 0 to 2,000 or Infinity, or the radix is not valid.
 * @example kraftFraction([1, 2], 2) // 3/4
 */
export function kraftFraction(lengths: readonly number[], radix: number): KraftFraction {
  requireCodeLengths(lengths)
  requireRadix(radix)
  const finite = lengths.filter((length) => Number.isFinite(length))
  const longest = finite.reduce((most, length) => Math.max(most, length), 0)
  const words = groupPlaces(finite)
  const alphabet = BigInt(radix)
  const wordsOf = (length: number) => BigInt(words.get(length)?.length ?? 0)
  let [numerator, denominator] = [wordsOf(0), 1n]
  for (let length = 1; length <= longest; length += 1) {
    numerator = numerator * alphabet + wordsOf(length)
    denominator *= alphabet
  }
  return { numerator, denominator }
}
