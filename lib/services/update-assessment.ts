// What an instructor changed, saved as they go.
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { isSameValue } from '@/lib/assessment/same-value'
import type { Actor } from '@/lib/auth/actor'
import type { UpdateAssessment } from '@/lib/contracts/assessment-requests'
import type { UpdateAssessmentResult } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import type { Assessment } from '@/lib/db/queries/assessment'
import { findRevisionAuthor, reviseAssessment } from '@/lib/db/queries/revise-assessment'
import { AppError } from '@/lib/errors'
import { getAssessmentToEdit, requireAssessment } from './assessment-access'
import { keepDeadlines } from './keep-deadlines'
import { keepGrades } from './keep-grades'
import { errorsOf, reviewDefinition } from './review-definition'

/**
 * Saves a draft as it is; what is published only where nothing in it would stop a student. Somebody else's change in between
 * is told, and nothing is written.
 * @throws AppError `invalid-input` where the kind would change: slots and rules of one kind mean nothing in another.
 */
export async function updateAssessment(actor: Actor, asked: UpdateAssessment): Promise<UpdateAssessmentResult> {
  const { course, assessment } = await getAssessmentToEdit(actor, asked)
  if (asked.definition.kind !== assessment.definition.kind) throw new AppError('invalid-input')
  if (asked.revision !== assessment.revision) return toStale(assessment)

  if (assessment.publishedAt !== null) {
    const errors = errorsOf(await reviewDefinition({ course, definition: asked.definition }))
    if (errors.length > 0) return { kind: 'refused', findings: errors }
  }

  const at = new Date()
  const isWritten = await db.$transaction(async (tx) => {
    const isFirst = await reviseAssessment(tx, { ...asked, authorId: actor.userId, at })
    if (!isFirst) return false
    const changed = { ...asked, timeZone: course.timeZone }
    await keepDeadlines(tx, { ...changed, now: at.getTime() })
    const cause = { kind: 'rules-changed', actorId: actor.userId, at: at.getTime() } as const
    if (moveGrades(assessment.definition, asked.definition)) await keepGrades(tx, { ...changed, cause })
    return true
  }, grading)
  if (!isWritten) return toStale(await requireAssessment(db, asked))
  return { kind: 'saved', revision: asked.revision + 1, savedAt: at.toISOString() }
}

/** A class of thousands is read and written in a few statements; the time is for a slow disk. */
const grading = { timeout: 60_000 }

/** Whether what was earned counts otherwise; the rest an attempt keeps as it was drawn. */
function moveGrades(before: AssessmentDefinition, after: AssessmentDefinition): boolean {
  return !isSameValue([before.timeline, before.attemptCounts], [after.timeline, after.attemptCounts])
}

async function toStale({ courseId, id, revision }: Assessment): Promise<UpdateAssessmentResult> {
  const author = await findRevisionAuthor(db, { courseId, assessmentId: id, revision })
  const savedAt = author === null ? null : author.at.toISOString()
  return { kind: 'stale', revision, savedBy: author?.name ?? '', savedAt }
}
