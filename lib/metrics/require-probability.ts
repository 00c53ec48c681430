/** A single probability, checked before anything is computed from it. */

/** @throws TypeError if it is no number, RangeError unless 0 ≤ value ≤ 1. `name` says which argument, in the message. */
export function requireProbability(value: number, name: string): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number from 0 to 1, got ${String(value)}.`)
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be a probability from 0 to 1, got ${value}.`)
}

/** Several probabilities that need not sum to 1, at least one of them. Same errors, with the place counted from 1. */
export function requireProbabilities(values: readonly number[], name: string): void {
  if (!Array.isArray(values)) throw new TypeError(`${name} must be a vector of probabilities, got ${String(values)}.`)
  if (values.length === 0) throw new RangeError(`${name} must hold at least one probability.`)
  for (const [index, value] of values.entries()) requireProbability(value, `${name}, entry ${index + 1},`)
}
