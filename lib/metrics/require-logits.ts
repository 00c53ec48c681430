/** Logits: unnormalised log-probabilities in nats, finite or −∞ (an outcome ruled out). */

/** @throws TypeError if it is no vector of numbers, RangeError if it is empty or an entry is NaN or ∞. */
export function requireLogits(z: readonly number[]): void {
  if (!Array.isArray(z)) throw new TypeError(`logits must be a vector of numbers, got ${String(z)}.`)
  if (z.length === 0) throw new RangeError('logits must hold at least one number.')
  for (const [index, value] of z.entries()) {
    const place = `logits, entry ${index + 1},`
    if (typeof value !== 'number') throw new TypeError(`${place} must be a number, got ${String(value)}.`)
    if (!(value < Number.POSITIVE_INFINITY)) throw new RangeError(`${place} must be finite or -Infinity, got ${value}.`)
  }
}
