/** A target and logits over the same classes. */
import { requirePossibleOutcome } from './require-possible-outcome'
import { requireProbabilityVector } from './require-probability-vector'

/** A target over the same classes as the logits. @throws RangeError if either is not valid or their lengths differ. */
export function requireTargetForLogits(target: readonly number[], logits: readonly number[]): void {
  requireProbabilityVector(target, 'target')
  requirePossibleOutcome(logits)
  if (target.length !== logits.length) {
    throw new RangeError(
      `target and logits must have the same number of classes, got ${target.length} and ${logits.length}.`,
    )
  }
}
