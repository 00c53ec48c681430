/** Which attempts the statistics of a quiz are made of. */
import 'server-only'
import { type AssessmentScore, assessmentScore } from '@/lib/assessment/assessment-score'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { groupBy } from '@/lib/assessment/group-by'
import { toLocal } from '@/lib/assessment/to-local'
import type { AttemptChoice } from '@/lib/contracts/analytics/attempt-choice'
import type { ClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { QuizAttempt } from './quiz-work'

type Selecting = {
  readonly choice: AttemptChoice
  /** The assessment's own. */
  readonly rule: AssessmentDefinition['attemptCounts']
  readonly studentIds: ReadonlySet<string>
  readonly filter: Pick<ClassFilter, 'from' | 'to'>
  /** The course's: days begin and end in it. */
  readonly timeZone: string
}

/** Chosen among all attempts of a student first, and looked at if it lies in the period. */
export function selectQuizAttempts(attempts: readonly QuizAttempt[], selecting: Selecting): readonly QuizAttempt[] {
  const { studentIds, filter, timeZone } = selecting
  const students = groupBy(
    attempts.filter(({ studentId }) => studentIds.has(studentId)),
    ({ studentId }) => studentId,
  )
  return [...students.values()]
    .flatMap((own) => chosenOf(own, selecting))
    .filter(({ at }) => {
      const day = toLocal(at, timeZone).slice(0, 'YYYY-MM-DD'.length)
      return (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to)
    })
}

function chosenOf(own: readonly QuizAttempt[], { choice, rule }: Selecting): readonly QuizAttempt[] {
  if (choice === 'all') return own
  const score: AssessmentScore | null = assessmentScore(
    own.map(({ id, number, points, maxPoints }) => ({ attemptId: id, number, points, maxPoints })),
    choice === 'counted' ? rule : choice,
  )
  return own.filter(({ id }) => score?.counted.includes(id))
}
