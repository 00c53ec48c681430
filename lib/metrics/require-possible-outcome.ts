/** Logits of which one at least is finite. */
import { requireLogits } from './require-logits'

/** A softmax needs an outcome to give its mass to. @throws RangeError if every logit is −∞, or as `requireLogits` does. */
export function requirePossibleOutcome(z: readonly number[]): void {
  requireLogits(z)
  if (z.every((value) => value === Number.NEGATIVE_INFINITY)) {
    throw new RangeError('logits must hold at least one finite number: with all at -Infinity no outcome is possible.')
  }
}
