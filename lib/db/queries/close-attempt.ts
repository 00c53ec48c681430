// Ending attempts, and keeping what they came to.
import 'server-only'
import type { AttemptGrade } from '@/lib/assessment/attempt-grade'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { AttemptClosedBy, AttemptKey } from './attempt'

type Close = AttemptKey & { readonly closedAt: number; readonly closedBy: AttemptClosedBy }

/**
 * From here on no save becomes the answer: a save holds the same row. One whose time has run out was closed by the clock,
 * at its deadline, whoever comes to close it.
 */
export async function closeAttempt(tx: Tx, { courseId, attemptId, closedAt, closedBy }: Close): Promise<void> {
  const at = new Date(closedAt)
  await tx.$executeRaw`
    UPDATE attempt SET closed_at = least(deadline_at, ${at}::timestamptz), sequence = sequence + 1,
      closed_by = CASE WHEN deadline_at <= ${at}::timestamptz THEN 'time' ELSE ${closedBy} END::attempt_closed_by
    WHERE course_id = ${courseId}::uuid AND id = ${attemptId}::uuid AND closed_at IS NULL`
}

type Expired = { readonly now: number; readonly limit: number }

/** Closes attempts whose time has run out, each at its deadline. Rows that another process holds are left to it. */
export async function closeExpiredAttempts(tx: Tx, { now, limit }: Expired): Promise<readonly AttemptKey[]> {
  return tx.$queryRaw<AttemptKey[]>`
    UPDATE attempt a SET closed_at = a.deadline_at, closed_by = 'time', sequence = a.sequence + 1
    FROM (SELECT course_id, id FROM attempt
          WHERE closed_at IS NULL AND deadline_at <= ${new Date(now)}::timestamptz
          ORDER BY deadline_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED) due
    WHERE a.course_id = due.course_id AND a.id = due.id
    RETURNING a.course_id::text AS "courseId", a.id::text AS "attemptId"`
}

export type GradedSubmission = {
  readonly slotId: string
  readonly variantNumber: number
  readonly tryNumber: number
  readonly requestKey: string
  readonly response: Response
  readonly scoreFraction: number
  readonly grade: AttemptGrade
  /** Milliseconds since the epoch. */
  readonly submittedAt: number
}
type Grading = AttemptKey & {
  readonly gradedAt: number
  readonly receiptHash: string
  readonly submissions: readonly GradedSubmission[]
}

/**
 * One statement: the grades of a closed attempt, once, however many come to write them.
 * @returns whether it wrote.
 */
export async function recordAttemptGrading(tx: Tx, grading: Grading): Promise<boolean> {
  const { courseId, attemptId, receiptHash } = grading
  const submissions = grading.submissions.map((each) => ({ ...each, submittedAt: new Date(each.submittedAt) }))
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    WITH graded AS (
      UPDATE attempt SET graded_at = ${new Date(grading.gradedAt)}::timestamptz, receipt_hash = ${receiptHash},
        sequence = sequence + 1
      WHERE course_id = ${courseId}::uuid AND id = ${attemptId}::uuid AND closed_at IS NOT NULL AND graded_at IS NULL
      RETURNING course_id, id
    ), kept AS (
      INSERT INTO attempt_submission (course_id, attempt_id, slot_id, variant_number, try_number, request_key, response,
        score_fraction, grade, submitted_at)
      SELECT g.course_id, g.id, s."slotId", s."variantNumber", s."tryNumber", s."requestKey", s.response,
        s."scoreFraction", s.grade, s."submittedAt"
      FROM graded g, json_to_recordset(${JSON.stringify(submissions)}::json) AS s("slotId" text, "variantNumber" int,
        "tryNumber" int, "requestKey" uuid, response jsonb, "scoreFraction" float8, grade jsonb,
        "submittedAt" timestamptz)
    )
    SELECT id::text AS id FROM graded`
  return rows.length === 1
}
