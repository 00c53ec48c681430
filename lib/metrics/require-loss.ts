/** A loss or a count of bits: what a discrete model can lose, never less than 0. */

/** @throws TypeError if it is no number, RangeError if it is negative or NaN. `name` says which argument, in the message. */
export function requireLoss(value: number, name: string): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number of at least 0, got ${String(value)}.`)
  if (!(value >= 0)) throw new RangeError(`${name} must be at least 0, got ${value}.`)
}
