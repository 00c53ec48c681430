/** The base of a logarithm: 2 measures in bits, e in nats, 10 in dits. */

/** @throws RangeError unless `base` is a finite number greater than 1. */
export function requireBase(base: number): void {
  if (typeof base !== 'number') throw new TypeError(`base must be a number, got ${String(base)}.`)
  if (!(Number.isFinite(base) && base > 1)) {
    throw new RangeError(
      `base must be a finite number greater than 1 (2 for bits, e for nats, 10 for dits), got ${base}.`,
    )
  }
}
