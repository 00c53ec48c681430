// What is held on one person, as it is stored: for themselves. Never a password's hash, nor a token's.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from './learner'

export async function findOwnAccount(tx: Tx, id: string) {
  const row = await tx.user.findUnique({
    where: { id },
    select: {
      ...{
        id: true,
        email: true,
        name: true,
        isAdmin: true,
        isAuthor: true,
        isSimulated: true,
        createdAt: true,
        passwordHash: true,
      },
      passwordLinks: {
        select: { createdAt: true, expiresAt: true, usedAt: true },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  if (row === null) return null
  const { passwordHash, ...account } = row
  return { ...account, hasPassword: passwordHash !== null }
}

/** Those that were left, too. */
export function listOwnEnrolments(tx: Tx, userId: string) {
  return tx.enrolment.findMany({
    where: { userId },
    select: {
      courseId: true,
      role: true,
      createdAt: true,
      removedAt: true,
      course: { select: { id: true, slug: true, title: true, timeZone: true } },
      groups: { select: { group: { select: { name: true } } } },
      accommodations: { select: { assessmentId: true, terms: true, updatedAt: true, removedAt: true } },
      // The problems of a paper may be those of an exam to come.
      papers: { select: { assessmentId: true, number: true, attemptNumber: true, madeAt: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
}

/** So much is read at a time. */
export const recordPage = 200

export function listOwnVariants(tx: Tx, { courseId, studentId }: LearnerKey, after: string | null) {
  return tx.variant.findMany({
    where: { courseId, studentId, ...(after === null ? {} : { id: { gt: after } }) },
    select: {
      ...{ id: true, questionId: true, version: true, seed: true, status: true, choice: true, createdAt: true },
      closedAt: true,
      submissions: { select: { id: true, submittedAt: true, response: true, scoreFraction: true, grade: true } },
    },
    orderBy: { id: 'asc' },
    take: recordPage,
  })
}

export function listOwnEvents(tx: Tx, { courseId, studentId }: LearnerKey, after: number | null) {
  return tx.learnerEvent.findMany({
    where: { courseId, studentId, ...(after === null ? {} : { sequence: { gt: after } }) },
    select: { sequence: true, kind: true, occurredAt: true, payload: true },
    orderBy: { sequence: 'asc' },
    take: recordPage,
  })
}

/** Null of somebody who was never given a problem. */
export function findOwnBeliefs(tx: Tx, { courseId, studentId }: LearnerKey) {
  const own = { courseId: true, studentId: true } as const
  return tx.learner.findUnique({
    where: { courseId_studentId: { courseId, studentId } },
    omit: own,
    include: { masteries: { omit: own }, familiarities: { omit: own } },
  })
}

/** Until when an instructor has set aside that they need a person; null where nobody has. */
export function findOwnNeedAside(tx: Tx, { courseId, studentId }: LearnerKey) {
  return tx.needAside.findUnique({
    where: { courseId_studentId: { courseId, studentId } },
    select: { setAt: true, until: true },
  })
}

/** Sums that statistics of the class are worked out from. */
export async function listOwnTallies(tx: Tx, { courseId, studentId }: LearnerKey) {
  const own = { where: { courseId, studentId }, omit: { courseId: true, studentId: true } } as const
  // `mistake_total` is the sum of the weeks of `mistake_tally`, and says nothing more.
  const [byDay, byObjective, byMistake, byQuestion, reliability] = [
    await tx.activityTally.findMany(own),
    await tx.objectiveTally.findMany(own),
    await tx.mistakeTally.findMany(own),
    await tx.questionTally.findMany(own),
    await tx.reliabilityTally.findMany(own),
  ]
  return { byDay, byObjective, byMistake, byQuestion, reliability }
}

export function listOwnAttempts(tx: Tx, { courseId, studentId }: LearnerKey) {
  return tx.attempt.findMany({
    where: { courseId, studentId },
    select: { id: true, assessmentId: true },
    orderBy: { startedAt: 'asc' },
  })
}

/** Every change that was saved, in the order it was. */
export function listOwnChanges(
  tx: Tx,
  { courseId, attemptId }: { readonly courseId: string; readonly attemptId: string },
) {
  return tx.attemptChange.findMany({
    where: { courseId, attemptId },
    omit: { courseId: true, attemptId: true },
    orderBy: [{ savedAt: 'asc' }, { deviceSequence: 'asc' }],
  })
}

export type OwnCounts = {
  readonly answers: number
  readonly events: number
  readonly attempts: number
  readonly changes: number
  readonly gradeChanges: number
  readonly notes: number
}

export async function countOwn(tx: Tx, { courseId, studentId }: LearnerKey): Promise<OwnCounts> {
  const [counts] = await tx.$queryRaw<OwnCounts[]>`
    SELECT
      (SELECT count(*) FROM submission WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid)::int AS answers,
      (SELECT count(*) FROM learner_event WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid)::int AS events,
      (SELECT count(*) FROM attempt WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid)::int AS attempts,
      (SELECT count(*) FROM attempt a JOIN attempt_change c ON c.course_id = a.course_id AND c.attempt_id = a.id
       WHERE a.course_id = ${courseId}::uuid AND a.student_id = ${studentId}::uuid)::int AS changes,
      (SELECT count(*) FROM grade_entry WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid)::int AS "gradeChanges",
      (SELECT count(*) FROM attempt a JOIN attempt_note n ON n.course_id = a.course_id AND n.attempt_id = a.id
       WHERE a.course_id = ${courseId}::uuid AND a.student_id = ${studentId}::uuid)::int AS notes`
  if (counts === undefined) throw new RangeError('a row of counts')
  return counts
}
