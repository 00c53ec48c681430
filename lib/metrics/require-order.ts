/** The order of a Rényi or Tsallis quantity. */

/** @throws TypeError if it is no number, RangeError if it is negative or NaN. `name` says which argument, in the message. */
export function requireOrder(order: number, name: string): void {
  if (typeof order !== 'number') throw new TypeError(`${name} must be a number of at least 0, got ${String(order)}.`)
  if (!(order >= 0)) throw new RangeError(`${name} must be at least 0, got ${order}.`)
}

/** 2^64: from this order on, a Rényi quantity differs from its limit by less than 745/2^64 nats, beyond what a double shows. */
export const AS_GOOD_AS_INFINITE = 2 ** 64
