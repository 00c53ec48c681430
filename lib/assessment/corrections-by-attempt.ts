/** Corrections as one attempt after the other needs them. */

import { groupBy } from './group-by'
import type { AppliedCorrection } from './taken-attempt'

/** Gives the corrections with the results of one attempt alone: a class is gone through once, not once for each of its attempts. */
export function correctionsByAttempt(
  applied: readonly AppliedCorrection[],
): (attemptId: string) => readonly AppliedCorrection[] {
  const grouped = applied.map((correction) => ({
    correction,
    results: groupBy(correction.results, ({ attemptId }) => attemptId),
  }))
  return (attemptId) =>
    grouped.map(({ correction, results }) => ({ ...correction, results: results.get(attemptId) ?? [] }))
}
