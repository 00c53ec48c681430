// The deadlines of attempts that are under way.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

export type RunningAttempt = {
  readonly id: string
  readonly studentId: string
  /** Milliseconds since the epoch, as is the deadline. */
  readonly startedAt: number
  readonly deadlineAt: number | null
}

type Where = AssessmentKey & {
  readonly now: number
  /** Left out: everybody. */
  readonly studentIds?: readonly string[]
}

/** Those whose time has not run out: what is over stays over. */
export async function listRunningAttempts(
  tx: Tx,
  { courseId, assessmentId, now, studentIds }: Where,
): Promise<readonly RunningAttempt[]> {
  const rows = await tx.attempt.findMany({
    where: {
      courseId,
      assessmentId,
      closedAt: null,
      ...(studentIds === undefined ? {} : { studentId: { in: [...studentIds] } }),
      OR: [{ deadlineAt: null }, { deadlineAt: { gt: new Date(now) } }],
    },
    select: { id: true, studentId: true, startedAt: true, deadlineAt: true },
  })
  return rows.map(({ startedAt, deadlineAt, ...row }) => {
    return { ...row, startedAt: startedAt.getTime(), deadlineAt: deadlineAt?.getTime() ?? null }
  })
}

type Moved = { readonly id: string; readonly deadlineAt: number | null }

/** One statement. An attempt that was closed meanwhile, or whose time ran out, is left alone. */
export async function moveDeadlines(
  tx: Tx,
  { courseId, now, moved }: { readonly courseId: string; readonly now: number; readonly moved: readonly Moved[] },
): Promise<void> {
  const rows = moved.map(({ id, deadlineAt }) => ({ id, at: deadlineAt === null ? null : new Date(deadlineAt) }))
  await tx.$executeRaw`
    UPDATE attempt a SET deadline_at = m.at
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS m(id uuid, at timestamptz)
    WHERE a.course_id = ${courseId}::uuid AND a.id = m.id AND a.closed_at IS NULL
      AND (a.deadline_at IS NULL OR a.deadline_at > ${new Date(now)}::timestamptz)`
}

type Of = { readonly courseId: string; readonly assessmentId?: string }

/** When the last attempt that is open ends, by assessment; null where one never does. What is over and not closed yet is open still. */
export async function mapOpenDeadlines(tx: Tx, of: Of): Promise<ReadonlyMap<string, number | null>> {
  const { courseId } = of
  const assessmentId = of.assessmentId ?? null
  const rows = await tx.$queryRaw<{ readonly assessmentId: string; readonly last: Date | null }[]>`
    SELECT assessment_id::text AS "assessmentId",
      CASE WHEN bool_or(deadline_at IS NULL) THEN NULL ELSE max(deadline_at) END AS last
    FROM attempt
    WHERE course_id = ${courseId}::uuid AND closed_at IS NULL
      AND (${assessmentId}::uuid IS NULL OR assessment_id = ${assessmentId}::uuid)
    GROUP BY assessment_id`
  return new Map(rows.map(({ assessmentId: id, last }) => [id, last?.getTime() ?? null] as const))
}
