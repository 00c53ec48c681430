// A student's own progress in a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { HistoryEntry, ProgressView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { type LearnerEvent, listLearnerEvents } from '@/lib/db/queries/learner-event'
import { type AnsweredQuestion, listAnsweredQuestions } from '@/lib/db/queries/submission'
import { getCourseFor, toCourseView } from './course-access'
import { getCurrentLearner } from './current-learner'
import { toMasteryViews } from './to-mastery-views'
import { toPlanView } from './to-plan-view'

/** The actor's own standing on each objective, with what moved it, newest first. */
export async function getProgress(actor: Actor, courseSlug: string): Promise<ProgressView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'practice:take' })
  const key = { courseId: course.id, studentId: actor.userId }
  authorize(actor, 'progress:view', key)
  const [learner, objectives, events, answered] = await Promise.all([
    getCurrentLearner(key),
    listCourseObjectives(db, course.id),
    listLearnerEvents(db, key),
    listAnsweredQuestions(db, key),
  ])
  const { state, plan } = learner
  const history = toHistory(events, answered)
  const mastery = toMasteryViews({ state, objectives, now })
  return {
    course: toCourseView(course, actor),
    plan: toPlanView({ plan, objectives, now }),
    objectives: mastery.map((view) => ({
      ...view,
      history: history.filter(({ change }) => change.objectiveId === view.objectiveId),
    })),
  }
}

/** One entry for each objective an answer, or a calibration, moved. */
function toHistory(events: readonly LearnerEvent[], answered: readonly AnsweredQuestion[]): readonly HistoryEntry[] {
  const bySubmission = new Map(answered.map((answer) => [answer.submissionId, answer]))
  return events.toReversed().flatMap(({ event, occurredAt }): readonly HistoryEntry[] => {
    const at = occurredAt.toISOString()
    if (event.kind === 'recalibrated') return event.changes.map((change) => ({ kind: event.kind, at, change }))
    const answer = event.kind === 'answered' ? bySubmission.get(event.submissionId) : undefined
    if (event.kind !== 'answered' || answer === undefined) return []
    const { submissionId: _, ...entry } = answer
    return event.changes.map((change) => ({ ...entry, kind: event.kind, at, change }))
  })
}
