/** Lengths of Shannon's code. */
import { toScaled } from './binary-scale'
import { requireProbabilityVector } from './require-probability-vector'

/**
 * Shannon code lengths ⌈−log₂ p(x)⌉ of a binary code, in bits: for each outcome the least ℓ with 2^−ℓ ≤ p(x), read from the binary
 * exponent of p, so that powers of two are exact. They satisfy Kraft, and their mean lies in [H, H + 1).
 * Range: whole numbers of at least 0; Infinity for an impossible outcome, which needs no code word.
 * @throws RangeError if p is not a probability vector.
 * @example shannonCodeLengths([0.5, 0.3, 0.2]) // [1, 2, 3]
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §5.4, eq. 5.28.
 */
export function shannonCodeLengths(p: readonly number[]): readonly number[] {
  requireProbabilityVector(p, 'p')
  return p.map(shannonLength)
}

function shannonLength(mass: number): number {
  if (mass === 0) return Number.POSITIVE_INFINITY
  const { mantissa, exponent } = toScaled(mass)
  const floorOfLog2 = mantissa < 1 ? exponent - 1 : exponent
  return Math.max(0, -floorOfLog2)
}
