// When attempts at an assessment began and ended, and when answers arrived in between. Moments are milliseconds since the epoch.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

export type AttemptMoments = {
  readonly attemptId: string
  readonly startedAt: number
  /** Null while it runs. */
  readonly closedAt: number | null
  /** In no order: answers as they were saved, and tries as they were handed in. */
  readonly answers: readonly { readonly slotId: string; readonly at: number }[]
}

/** What arrived after the end is left out; so is the handing-in of an exam as a whole, which says nothing of its problems. */
export async function listAttemptMoments(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<ReadonlyMap<string, AttemptMoments>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id::text AS "attemptId", a.started_at AS "startedAt", a.closed_at AS "closedAt",
      coalesce((SELECT json_agg(json_build_object('slotId', m.slot_id, 'at', extract(epoch FROM m.at) * 1000)) FROM (
        SELECT c.slot_id, c.saved_at AS at FROM attempt_change c
        WHERE c.course_id = a.course_id AND c.attempt_id = a.id AND NOT c.is_late
        UNION
        SELECT s.slot_id, s.submitted_at FROM attempt_submission s
        WHERE s.course_id = a.course_id AND s.attempt_id = a.id AND s.submitted_at IS DISTINCT FROM a.closed_at
      ) m), '[]') AS answers
    FROM attempt a
    WHERE a.course_id = ${courseId}::uuid AND a.assessment_id = ${assessmentId}::uuid`
  return new Map(
    rows.map(({ attemptId, startedAt, closedAt, answers }) => [
      attemptId,
      { attemptId, startedAt: startedAt.getTime(), closedAt: closedAt?.getTime() ?? null, answers },
    ]),
  )
}

type Row = {
  readonly attemptId: string
  readonly startedAt: Date
  readonly closedAt: Date | null
  readonly answers: AttemptMoments['answers']
}
