// What a student says about a problem of a graded attempt, and what an instructor answers.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize, can } from '@/lib/auth/policy'
import type { WriteNote } from '@/lib/contracts/note-requests'
import type { OpenNotesView } from '@/lib/contracts/note-views'
import { db } from '@/lib/db/client'
import { findAttempt } from '@/lib/db/queries/attempt'
import { addAttemptNote, listOpenNotes } from '@/lib/db/queries/attempt-note'
import { listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'
import { getCourseFor, toCourseView } from './course-access'

/**
 * On a problem of one's own attempt once it is over, or of a student's as their instructor.
 * @throws AppError `conflict` while the attempt runs.
 */
export async function writeNote(actor: Actor, { text, ...place }: WriteNote): Promise<void> {
  const attempt = await findAttempt(db, place)
  if (attempt === null) throw new AppError('not-found')
  if (!can(actor, 'gradebook:edit', attempt)) authorize(actor, 'attempt:take', attempt)
  if (attempt.closedAt === null) throw new AppError('conflict')
  const problems = await listAttemptProblems(db, place)
  const isThere = problems.some((problem) => {
    return problem.slotId === place.slotId && problem.variantNumber === place.variantNumber
  })
  if (!isThere) throw new AppError('not-found')
  await addAttemptNote(db, { ...place, text, authorId: actor.userId, at: new Date() })
}

/** Those that wait for an answer, the longest first. */
export async function getOpenNotes(actor: Actor, courseSlug: string): Promise<OpenNotesView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'gradebook:edit' })
  const notes = await listOpenNotes(db, course.id)
  return {
    course: toCourseView(course, actor),
    notes: notes.map(({ createdAt, ...note }) => ({ ...note, createdAt: createdAt.toISOString() })),
  }
}
