// A new assessment, as a draft.
import 'server-only'
import { defaultDefinition } from '@/lib/assessment/default-definition'
import { toLocal } from '@/lib/assessment/to-local'
import type { Actor } from '@/lib/auth/actor'
import type { CreateAssessment } from '@/lib/contracts/assessment-requests'
import type { CreateAssessmentResult } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import { createAssessment as insertAssessment } from '@/lib/db/queries/assessment'
import { lockCourse } from '@/lib/db/queries/course'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { getCourseByIdFor } from './course-access'

export async function createAssessment(actor: Actor, asked: CreateAssessment): Promise<CreateAssessmentResult> {
  const { courseId, kind, title } = asked
  const course = await getCourseByIdFor(actor, { courseId, action: 'assessment:edit' })
  const objectives = (await listCourseObjectives(db, courseId)).map(({ id }) => id)
  if (kind === 'mastery-check' && objectives.length === 0) return { kind: 'no-objectives' }
  const today = toLocal(Date.now(), course.timeZone)
  const definition = defaultDefinition({ kind, title, today, objectives })
  const assessmentId = await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    return insertAssessment(tx, { courseId, definition, authorId: actor.userId })
  })
  return { kind: 'created', assessmentId }
}
