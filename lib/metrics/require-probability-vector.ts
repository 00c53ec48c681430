/** Probability vectors, checked before anything is computed from them. */
import { compensatedSum } from './compensated-sum'

/**
 * How far from 1 the entries may sum: ten thousand entries each rounded in the ninth digit after a division stay well inside,
 * and a vector rounded to three or six digits that no longer sums to 1 stays outside.
 */
export const PROBABILITY_SUM_TOLERANCE = 1e-9

/**
 * A probability vector: at least one entry, each finite and ≥ 0, summing to 1 within PROBABILITY_SUM_TOLERANCE.
 * It is then used as given, never rescaled. `name` says which argument, in the message.
 * @throws TypeError if it is no vector of numbers, RangeError if an entry or the sum is out of range.
 */
export function requireProbabilityVector(p: readonly number[], name: string): void {
  if (!Array.isArray(p)) throw new TypeError(`${name} must be a probability vector, got ${String(p)}.`)
  if (p.length === 0) throw new RangeError(`${name} must be a probability vector with at least one entry, got none.`)
  const wrong = p.findIndex((value) => !isEntry(value))
  if (wrong >= 0) throw entryError(p[wrong], `${name}, entry ${wrong + 1},`)
  const sum = compensatedSum(p)
  if (Math.abs(sum - 1) > PROBABILITY_SUM_TOLERANCE) {
    throw new RangeError(`${name} must sum to 1 within ${PROBABILITY_SUM_TOLERANCE}, but its entries sum to ${sum}.`)
  }
}

/** Two probability vectors over the same outcomes. */
export function requireProbabilityVectorPair(p: readonly number[], q: readonly number[]): void {
  requireProbabilityVector(p, 'p')
  requireProbabilityVector(q, 'q')
  if (p.length !== q.length) {
    throw new RangeError(`p and q must have the same number of outcomes, got ${p.length} and ${q.length}.`)
  }
}

function isEntry(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY
}

function entryError(value: unknown, place: string): Error {
  if (typeof value !== 'number') return new TypeError(`${place} must be a number, got ${String(value)}.`)
  return new RangeError(`${place} must be a finite probability of at least 0, got ${value}.`)
}
