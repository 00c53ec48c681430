/** What an assessment comes to for each of its students. */
import { type AssessmentScore, assessmentScore } from './assessment-score'
import { correctedScore } from './corrected-score'
import { correctionsByAttempt } from './corrections-by-attempt'
import type { AssessmentDefinition } from './definition'
import { groupBy } from './group-by'
import type { AppliedCorrection, TakenAttempt } from './taken-attempt'

type Scored = {
  /** Everybody's, graded. */
  readonly attempts: readonly TakenAttempt[]
  /** In force, in the order they were applied. */
  readonly applied: readonly AppliedCorrection[]
  readonly attemptCounts: AssessmentDefinition['attemptCounts']
}

/** By student, in the order they come. */
export function studentScores({
  attempts,
  applied,
  attemptCounts,
}: Scored): ReadonlyMap<string, AssessmentScore | null> {
  const appliedTo = correctionsByAttempt(applied)
  const scored = [...groupBy(attempts, ({ studentId }) => studentId)].map(([studentId, own]) => {
    const countable = own.map((attempt) => {
      const { attemptId, number } = attempt
      const { points, maxPoints } = correctedScore(attempt, appliedTo(attemptId))
      return { attemptId, number, points, maxPoints }
    })
    return [studentId, assessmentScore(countable, attemptCounts)] as const
  })
  return new Map(scored)
}
