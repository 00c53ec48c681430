/** The head of every use-case of an assessment's grades: find its course, ask the policy, find it. */
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { AssessmentKey } from '@/lib/db/queries/assessment'
import { type EditedAssessment, requireAssessment } from './assessment-access'
import { getCourseByIdFor } from './course-access'

/** @throws AppError `not-found` alike for an assessment that is not there and one of a course the actor has no part in. */
export async function getGradedAssessment(
  actor: Actor,
  { courseId, assessmentId }: AssessmentKey,
): Promise<EditedAssessment> {
  const course = await getCourseByIdFor(actor, { courseId, action: 'gradebook:edit' })
  return { course, assessment: await requireAssessment(db, { courseId, assessmentId }) }
}
