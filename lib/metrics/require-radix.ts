/** The number of symbols of a code's alphabet. */

/** @throws RangeError unless the radix is a whole number from 2 to 1,000. */
export function requireRadix(radix: number): void {
  if (!(Number.isInteger(radix) && radix >= 2 && radix <= 1_000)) {
    throw new RangeError(`radix must be a whole number from 2 to 1000, got ${String(radix)}.`)
  }
}
