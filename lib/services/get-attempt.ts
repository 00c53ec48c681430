// An attempt as it may be seen now: being taken, or over.
import 'server-only'
import { attemptState } from '@/lib/assessment/attempt-state'
import { releaseAt } from '@/lib/assessment/release'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptView, ReleaseView } from '@/lib/contracts/attempt-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { listAttemptNotes } from '@/lib/db/queries/attempt-note'
import { findPersonName } from '@/lib/db/queries/attempt-person'
import { countLateChanges } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'
import { advanceMasteryCheck } from './advance-mastery-check'
import { getAttemptFor } from './attempt-access'
import { correctAttempt } from './correct-attempt'
import { getCourseFor, toCourseView } from './course-access'
import { hashOf, receiptText } from './grade-attempt'
import { type LoadedAttempt, loadAttempt } from './load-attempt'
import { getStudentSchedule } from './student-schedule'
import { toAttemptPlaces } from './to-attempt-places'
import { toCheckView } from './to-check-view'
import { toReleaseViews } from './to-release-views'

type Asked = { readonly courseSlug: string; readonly assessmentId: string; readonly attemptId: string }

export async function getAttempt(actor: Actor, asked: Asked): Promise<AttemptView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'course:view' })
  if (!isUuid(asked.attemptId)) throw new AppError('not-found')
  const key = { courseId: course.id, attemptId: asked.attemptId }
  const attempt = await getAttemptFor(actor, { ...key, action: 'attempt:view', now })
  if (attempt.assessmentId !== asked.assessmentId) throw new AppError('not-found')
  const [stored, assessment, studentName, lateChanges, notes] = await Promise.all([
    loadAttempt(db, attempt),
    findAttemptedAssessment(db, attempt),
    findPersonName(db, attempt.studentId),
    countLateChanges(db, key),
    listAttemptNotes(db, key),
  ])
  if (assessment === null) throw new AppError('not-found')
  // A process that ended between an answer and the next question leaves the next to whoever looks.
  if (await advanceMasteryCheck(stored, now)) return getAttempt(actor, asked)
  const { definition } = assessment
  const schedule = await getStudentSchedule(db, { key: attempt, definition, timeZone: course.timeZone })
  const { closedAt } = attempt
  const { lastClosesAt } = schedule
  const question = { schedule, lastClosesAt, attempt: { closedAt, hasTriesLeft: closedAt === null } }
  const release = toReleaseViews({ ...question, rules: definition.release, now })
  const {
    loaded,
    score: { check, ...score },
  } = await correctAttempt(db, { loaded: stored, schedule })
  const may = (wanted: ReleaseView['name']) => release.some(({ name, isReleased }) => name === wanted && isReleased)
  const isScored = may('score') && isGraded(loaded)
  return {
    course: toCourseView(course, actor),
    assessment: { id: assessment.id, kind: definition.kind, title: definition.title },
    attempt: {
      id: attempt.id,
      number: attempt.number,
      state: attemptState({ ...attempt, releasedAt: releaseAt(definition.release.score, question) }, now),
      startedAt: new Date(attempt.startedAt).toISOString(),
      deadlineAt: toIso(attempt.deadlineAt),
      closedAt: toIso(closedAt),
      closedBy: attempt.closedBy,
      studentName: studentName ?? '',
    },
    now: new Date(now).toISOString(),
    navigation: loaded.drawn.kind === 'exam' ? loaded.drawn.navigation : 'free',
    places: await toAttemptPlaces({ loaded, rules: definition.release, schedule, now }),
    release,
    score: isScored ? score : null,
    check: isScored ? await toCheckView(db, { loaded, check, mayShowCorrectness: may('correctness') }) : null,
    receipt: toReceipt(loaded),
    lateChanges,
    notes: notes.map(({ authorId, createdAt, ...note }) => ({
      ...note,
      isFromStudent: authorId === attempt.studentId,
      createdAt: createdAt.toISOString(),
    })),
  }
}

/** Of homework each try is graded as it is made. */
function isGraded({ attempt, drawn }: LoadedAttempt): boolean {
  return attempt.gradedAt !== null || drawn.kind === 'homework'
}

/** Worked out again from what stands in the database now. */
function toReceipt(loaded: LoadedAttempt): AttemptView['receipt'] {
  const { receiptHash, closedAt } = loaded.attempt
  if (receiptHash === null || closedAt === null) return null
  const text = receiptText(loaded, closedAt)
  return { hash: receiptHash, text, matches: hashOf(text) === receiptHash }
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}
