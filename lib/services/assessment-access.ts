/** The head of every use-case of an assessment: find its course, ask the policy, find it. */
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import { db } from '@/lib/db/client'
import { type Assessment, type AssessmentKey, findAssessment } from '@/lib/db/queries/assessment'
import type { Course } from '@/lib/db/queries/course'
import { AppError } from '@/lib/errors'
import { getCourseByIdFor } from './course-access'

export type EditedAssessment = { readonly course: Course; readonly assessment: Assessment }

/** @throws AppError `not-found` alike for an assessment that is not there and one of a course the actor has no part in. */
export async function getAssessmentToEdit(actor: Actor, key: AssessmentKey): Promise<EditedAssessment> {
  const course = await getCourseByIdFor(actor, { courseId: key.courseId, action: 'assessment:edit' })
  return { course, assessment: await requireAssessment(db, key) }
}

export async function requireAssessment(tx: Tx, key: AssessmentKey): Promise<Assessment> {
  const assessment = await findAssessment(tx, key)
  if (assessment === null) throw new AppError('not-found')
  return assessment
}
