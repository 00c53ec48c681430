// Attempts at assessments: who, when, and how they ended. Moments are milliseconds since the epoch.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { type ObjectiveGraph, objectiveGraphSchema } from './stored-objective-graph'

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
} & TakenUnder

/** What a mastery check is read again by; null of anything else, the objectives also of one started before they were kept. */
export type TakenUnder = {
  readonly constantsVersion: string | null
  readonly objectiveGraph: ObjectiveGraph | null
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
  constantsVersion: true,
  objectiveGraph: true,
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
type Row = Omit<Attempt, MomentName | 'objectiveGraph'> & {
  readonly objectiveGraph: unknown
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
    objectiveGraph: objectiveGraphSchema.nullable().parse(row.objectiveGraph),
  }
}

function toMoment(date: Date | null): number | null {
  return date === null ? null : date.getTime()
}
