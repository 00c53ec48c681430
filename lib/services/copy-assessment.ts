// An assessment again, in the same course or another of the instructor's.
import 'server-only'
import { moveDates } from '@/lib/assessment/move-dates'
import { namedObjectives, namedQuestions } from '@/lib/assessment/named-content'
import type { Actor } from '@/lib/auth/actor'
import type { CopyAssessment } from '@/lib/contracts/assessment-requests'
import type { CopyResult } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import { createAssessment } from '@/lib/db/queries/assessment'
import { lockCourse } from '@/lib/db/queries/course'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { getAssessmentToEdit } from './assessment-access'
import { getCourseByIdFor } from './course-access'

/** A draft without attempts and accommodations; what it draws on and the course does not teach is named. */
export async function copyAssessment(actor: Actor, asked: CopyAssessment): Promise<CopyResult> {
  const { assessment } = await getAssessmentToEdit(actor, asked)
  const target = await getCourseByIdFor(actor, { courseId: asked.toCourseId, action: 'assessment:edit' })
  const [objectives, pool] = await Promise.all([listCourseObjectives(db, target.id), listPracticePool(db, target.id)])
  const taught = new Set(objectives.map(({ id }) => id))
  const there = new Set(pool.map(({ questionId }) => questionId))

  // Categories are of one course.
  const categoryId = target.id === asked.courseId ? assessment.definition.categoryId : null
  const definition = { ...moveDates(assessment.definition, asked.dates), categoryId }

  const assessmentId = await db.$transaction(async (tx) => {
    await lockCourse(tx, target.id)
    return createAssessment(tx, { courseId: target.id, definition, authorId: actor.userId })
  })
  return {
    assessmentId,
    courseSlug: target.slug,
    missingObjectives: namedObjectives(definition).filter((id) => !taught.has(id)),
    missingQuestions: namedQuestions(definition).filter((id) => !there.has(id)),
  }
}
