// Reasons in words a message file can fill in.
import 'server-only'
import type { ReasonView } from '@/lib/contracts/views'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { ChoiceReason } from '@/lib/mastery/state'

/** A reason with the titles its sentence needs. */
export function toReasonView(reason: ChoiceReason, objectives: readonly CourseObjective[]): ReasonView {
  const related = relatedObjective(reason)
  return {
    ...reason,
    objectiveTitle: titleOf(reason.objectiveId, objectives),
    relatedTitle: related === null ? null : titleOf(related, objectives),
  }
}

/** An objective that left the course goes by its id. */
export function titleOf(objectiveId: string, objectives: readonly CourseObjective[]): string {
  return objectives.find(({ id }) => id === objectiveId)?.title ?? objectiveId
}

function relatedObjective(reason: ChoiceReason): string | null {
  if (reason.kind === 'interleave') return reason.after
  return reason.kind === 'prerequisite-probe' || reason.kind === 'go-back' ? reason.because : null
}
