/** The arguments of label smoothing, checked. */
import { requireProbability } from './require-probability'
import { requireProbabilityVector } from './require-probability-vector'

/** What both conventions of label smoothing ask. @throws RangeError unless target is a probability vector and 0 ≤ ε ≤ 1. */
export function requireLabelSmoothing(target: readonly number[], epsilon: number): void {
  requireProbabilityVector(target, 'target')
  requireProbability(epsilon, 'epsilon')
}
