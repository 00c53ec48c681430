// What single students and groups are given beyond what holds for all: written, changed, taken away.
import 'server-only'
import { checkAccommodation } from '@/lib/assessment/check-accommodation'
import type { Actor } from '@/lib/auth/actor'
import type { RemoveAccommodation, SaveAccommodation } from '@/lib/contracts/assessment-requests'
import type { AccommodateResult } from '@/lib/contracts/assessment-views'
import { db, type Tx } from '@/lib/db/client'
import { type AccommodationTarget, removeAccommodationOf, saveAccommodationOf } from '@/lib/db/queries/accommodation'
import { listGroupMembers, listGroups } from '@/lib/db/queries/course-group'
import { findEnrolment } from '@/lib/db/queries/enrolment'
import { holdRules } from '@/lib/db/queries/hold-rules'
import { AppError } from '@/lib/errors'
import { type EditedAssessment, getAssessmentToEdit, requireAssessment } from './assessment-access'
import { keepDeadlines } from './keep-deadlines'
import { keepGrades } from './keep-grades'
import { errorsOf } from './review-definition'

/**
 * In place of what they had; one taken away before is in force again. Whoever is in an attempt has the new time at once, and what was
 * earned counts by the new dates.
 */
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
    await holdRules(tx, asked)
    await saveAccommodationOf(tx, { courseId, assessmentId, target, terms, authorId: actor.userId, at })
    const changed = await changedBy(tx, found, target)
    await keepDeadlines(tx, { ...changed, now: at.getTime() })
    await keepGrades(tx, { ...changed, cause: causeOf(actor, at) })
  }, grading)
  return { kind: 'saved' }
}

/**
 * Whoever is in an attempt keeps the time they were given: taking it away by mistake ends nobody's work. What was earned counts by the
 * dates that are left.
 */
export async function removeAccommodation(actor: Actor, asked: RemoveAccommodation): Promise<void> {
  const { courseId, assessmentId, target } = asked
  const found = await getAssessmentToEdit(actor, asked)
  const at = new Date()
  await db.$transaction(async (tx) => {
    await holdRules(tx, asked)
    await removeAccommodationOf(tx, { courseId, assessmentId, target, authorId: actor.userId, at })
    await keepGrades(tx, { ...(await changedBy(tx, found, target)), cause: causeOf(actor, at) })
  }, grading)
}

/** A class of thousands is read and written in a few statements; the time is for a slow disk. */
const grading = { timeout: 60_000 }

/** A student, also one who has left: they may come back. */
async function isThere(courseId: string, target: SaveAccommodation['target']): Promise<boolean> {
  if (target.kind === 'group') return (await listGroups(db, courseId)).some(({ id }) => id === target.groupId)
  const enrolment = await findEnrolment(db, { courseId, userId: target.studentId })
  return enrolment?.role === 'student'
}

/** The rules as they stand now that they are held, and whom the accommodation concerns. */
async function changedBy(tx: Tx, { assessment, course }: EditedAssessment, target: AccommodationTarget) {
  const { id: assessmentId, courseId } = assessment
  const { definition } = await requireAssessment(tx, { courseId, assessmentId })
  const studentIds =
    target.kind === 'student'
      ? [target.studentId]
      : await listGroupMembers(tx, { courseId, groupIds: [target.groupId] })
  return { courseId, assessmentId, definition, timeZone: course.timeZone, studentIds }
}

function causeOf(actor: Actor, at: Date) {
  return { kind: 'accommodation-changed', actorId: actor.userId, at: at.getTime() } as const
}
