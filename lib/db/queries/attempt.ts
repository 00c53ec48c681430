// Attempts at assessments: who, when, and how they ended. Moments are milliseconds since the epoch.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type AttemptKey = { readonly courseId: string; readonly attemptId: string }
export type AttemptsKey = { readonly courseId: string; readonly assessmentId: string; readonly studentId: string }
export type AttemptClosedBy = 'student' | 'time' | 'instructor'

export type Attempt = AttemptsKey & {
  readonly id: string
  readonly number: number
  /** Of the assessment, as it was drawn. */
  readonly revision: number
  readonly startedAt: number
  readonly deadlineAt: number | null
  readonly closedAt: number | null
  readonly closedBy: AttemptClosedBy | null
  readonly gradedAt: number | null
  readonly receiptHash: string | null
  readonly reachedPosition: number
}

const columns = {
  courseId: true,
  id: true,
  assessmentId: true,
  studentId: true,
  number: true,
  revision: true,
  startedAt: true,
  deadlineAt: true,
  closedAt: true,
  closedBy: true,
  gradedAt: true,
  receiptHash: true,
  reachedPosition: true,
} as const

export async function findAttempt(tx: Tx, { courseId, attemptId }: AttemptKey): Promise<Attempt | null> {
  const row = await tx.attempt.findUnique({
    where: { courseId_id: { courseId, id: attemptId } },
    select: columns,
  })
  return row === null ? null : toAttempt(row)
}

/** From the first on. */
export async function listAttempts(tx: Tx, where: AttemptsKey): Promise<readonly Attempt[]> {
  const { courseId, assessmentId, studentId } = where
  const rows = await tx.attempt.findMany({
    where: { courseId, assessmentId, studentId },
    select: columns,
    orderBy: { number: 'asc' },
  })
  return rows.map(toAttempt)
}

/** Closed, and not graded yet: by whoever closed it and was ended before it was done, too. */
export async function listUngradedAttempts(tx: Tx, limit: number): Promise<readonly AttemptKey[]> {
  const rows = await tx.attempt.findMany({
    where: { closedAt: { not: null }, gradedAt: null },
    select: { courseId: true, id: true },
    orderBy: { closedAt: 'asc' },
    take: limit,
  })
  return rows.map(({ courseId, id }) => ({ courseId, attemptId: id }))
}

type MomentName = 'startedAt' | 'deadlineAt' | 'closedAt' | 'gradedAt'
type Row = Omit<Attempt, MomentName> & {
  readonly startedAt: Date
  readonly deadlineAt: Date | null
  readonly closedAt: Date | null
  readonly gradedAt: Date | null
}

function toAttempt(row: Row): Attempt {
  return {
    ...row,
    startedAt: row.startedAt.getTime(),
    deadlineAt: toMoment(row.deadlineAt),
    closedAt: toMoment(row.closedAt),
    gradedAt: toMoment(row.gradedAt),
  }
}

function toMoment(date: Date | null): number | null {
  return date === null ? null : date.getTime()
}
