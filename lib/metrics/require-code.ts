/** A distribution and the lengths of the words of its outcomes. */
import { requireCodeLengths } from './require-code-lengths'
import { requireProbabilityVector } from './require-probability-vector'

/** @throws RangeError if p is not a probability vector, the lengths are not valid, or there are not as many. */
export function requireCode(p: readonly number[], lengths: readonly number[]): void {
  requireProbabilityVector(p, 'p')
  requireCodeLengths(lengths)
  if (p.length !== lengths.length) {
    throw new RangeError(`p and lengths must have the same number of outcomes, got ${p.length} and ${lengths.length}.`)
  }
}
