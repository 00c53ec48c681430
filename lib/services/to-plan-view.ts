// What a learner asked for, with the titles a screen needs.
import 'server-only'
import type { PlanView } from '@/lib/contracts/views'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import { isDeferred, type LearnerPlan } from '@/lib/mastery/plan'

export type PlanToShow = {
  readonly plan: LearnerPlan
  readonly objectives: readonly CourseObjective[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** An objective that has left the course is no longer put off. */
export function toPlanView({ plan, objectives, now }: PlanToShow): PlanView {
  return {
    mode: plan.mode.kind,
    deferred: objectives
      .filter(({ id }) => isDeferred(plan, { objectiveId: id, now }))
      .map(({ id, title }) => ({
        objectiveId: id,
        title,
        until: new Date(plan.deferred[id] ?? now).toISOString(),
      })),
  }
}
