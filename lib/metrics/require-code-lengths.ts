/** The lengths of a code's words. */

/** Longer than any Shannon word of a double; Infinity stands for an outcome without a word. */
const LONGEST = 2_000

/** @throws TypeError if it is no vector of numbers, RangeError if it is empty or a length is not a whole number or Infinity. */
export function requireCodeLengths(lengths: readonly number[]): void {
  if (!Array.isArray(lengths)) throw new TypeError(`lengths must be a vector of numbers, got ${String(lengths)}.`)
  if (lengths.length === 0) throw new RangeError('lengths must hold at least one number.')
  for (const [index, length] of lengths.entries()) {
    const isWord = Number.isInteger(length) && length >= 0 && length <= LONGEST
    if (!isWord && length !== Number.POSITIVE_INFINITY) {
      throw new RangeError(
        `lengths, entry ${index + 1}, must be a whole number from 0 to ${LONGEST} or Infinity, got ${String(length)}.`,
      )
    }
  }
}
