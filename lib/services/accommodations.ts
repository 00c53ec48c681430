// What single students and groups are given beyond what holds for all: written, changed, taken away.
import 'server-only'
import { checkAccommodation } from '@/lib/assessment/check-accommodation'
import type { Actor } from '@/lib/auth/actor'
import type { RemoveAccommodation, SaveAccommodation } from '@/lib/contracts/assessment-requests'
import type { AccommodateResult } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import { removeAccommodationOf, saveAccommodationOf } from '@/lib/db/queries/accommodation'
import { listGroups } from '@/lib/db/queries/course-group'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { AppError } from '@/lib/errors'
import { type EditedAssessment, getAssessmentToEdit } from './assessment-access'
import { keepDeadlines } from './keep-deadlines'
import { errorsOf } from './review-definition'

/** In place of what they had; one taken away before is in force again. Whoever is in an attempt has the new time at once. */
export async function saveAccommodation(actor: Actor, asked: SaveAccommodation): Promise<AccommodateResult> {
  const { courseId, assessmentId, target, terms } = asked
  const found = await getAssessmentToEdit(actor, asked)
  if (!(await isThere(courseId, target))) throw new AppError('not-found')
  const { definition } = found.assessment
  const { timeZone } = found.course
  const errors = errorsOf(checkAccommodation({ definition, timeZone, accommodation: terms }))
  if (errors.length > 0) return { kind: 'refused', findings: errors }
  const at = new Date()
  await db.$transaction(async (tx) => {
    await saveAccommodationOf(tx, { courseId, assessmentId, target, terms, authorId: actor.userId, at })
    await keepDeadlines(tx, changedAt(found, at))
  })
  return { kind: 'saved' }
}

/** Whoever is in an attempt keeps the time they were given: taking it away by mistake ends nobody's work. */
export async function removeAccommodation(actor: Actor, asked: RemoveAccommodation): Promise<void> {
  const { courseId, assessmentId, target } = asked
  await getAssessmentToEdit(actor, asked)
  await removeAccommodationOf(db, { courseId, assessmentId, target, authorId: actor.userId, at: new Date() })
}

/** A student, also one who has left: they may come back. */
async function isThere(courseId: string, target: SaveAccommodation['target']): Promise<boolean> {
  if (target.kind === 'group') return (await listGroups(db, courseId)).some(({ id }) => id === target.groupId)
  const enrolment = await findEnrolment(db, { courseId, userId: target.studentId })
  return enrolment?.role === 'student'
}

function changedAt({ assessment, course }: EditedAssessment, at: Date) {
  const { id: assessmentId, courseId, definition } = assessment
  return { courseId, assessmentId, definition, timeZone: course.timeZone, now: at.getTime() }
}
