// What a placement, or a test on one objective, has found.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { FindingView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { findLatestVariant } from '@/lib/db/queries/variant'
import { getCourseFor, toCourseView } from './course-access'
import { getCurrentLearner } from './current-learner'
import { toMasteryViews } from './to-mastery-views'

/** The levels after the newest placement or test, while nothing else has been practised since. */
export async function getFinding(actor: Actor, courseSlug: string): Promise<FindingView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'practice:take' })
  const key = { courseId: course.id, studentId: actor.userId }
  const [learner, objectives, latest] = await Promise.all([
    getCurrentLearner(key),
    listCourseObjectives(db, course.id),
    findLatestVariant(db, key),
  ])
  const view = { course: toCourseView(course, actor) }
  const reason = latest?.choice.reason
  if (learner.isNew || (reason?.kind !== 'placement' && reason?.kind !== 'test-out')) return { ...view, kind: 'none' }
  const mastery = toMasteryViews({ state: learner.state, objectives, now })
  const isTested = (id: string) => reason.kind === 'placement' || id === reason.objectiveId
  return {
    ...view,
    kind: 'found',
    of: reason.kind,
    answers: reason.asked + (latest?.status === 'answered' ? 1 : 0),
    most: reason.most,
    objectives: mastery.filter(({ objectiveId }) => isTested(objectiveId)),
  }
}
