// What was graded in attempts. Moments are milliseconds since the epoch.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AttemptKey } from './attempt'
import type { GradedSubmission } from './close-attempt'
import { storedAttemptGradeSchema } from './stored-attempt-grade'
import { storedResponseSchema } from './stored-grade'

/** In the order in which they were submitted within each problem. */
export async function listAttemptSubmissions(tx: Tx, key: AttemptKey): Promise<readonly GradedSubmission[]> {
  const rows = await tx.attemptSubmission.findMany({
    where: { courseId: key.courseId, attemptId: key.attemptId },
    select: {
      slotId: true,
      variantNumber: true,
      tryNumber: true,
      requestKey: true,
      response: true,
      scoreFraction: true,
      grade: true,
      submittedAt: true,
    },
    orderBy: [{ slotId: 'asc' }, { variantNumber: 'asc' }, { tryNumber: 'asc' }],
  })
  return rows.map(({ response, grade, submittedAt, ...row }) => ({
    ...row,
    response: storedResponseSchema.parse(response),
    grade: storedAttemptGradeSchema.parse(grade),
    submittedAt: submittedAt.getTime(),
  }))
}

type NewSubmission = AttemptKey & { readonly studentId: string; readonly submission: GradedSubmission }

/**
 * One try of homework, once: nothing where the attempt is over, the request was recorded before, or another try was first.
 * @returns whether it wrote.
 */
export async function recordAttemptSubmission(
  tx: Tx,
  { courseId, attemptId, studentId, submission }: NewSubmission,
): Promise<boolean> {
  const { slotId, variantNumber, tryNumber, requestKey, scoreFraction } = submission
  const submittedAt = new Date(submission.submittedAt)
  const written = await tx.$executeRaw`
    WITH held AS (
      UPDATE attempt SET sequence = sequence + 1
      WHERE course_id = ${courseId}::uuid AND id = ${attemptId}::uuid AND student_id = ${studentId}::uuid
        AND closed_at IS NULL AND (deadline_at IS NULL OR deadline_at > ${submittedAt}::timestamptz)
      RETURNING course_id, id
    )
    INSERT INTO attempt_submission (course_id, attempt_id, slot_id, variant_number, try_number, request_key, response,
      score_fraction, grade, submitted_at)
    SELECT course_id, id, ${slotId}, ${variantNumber}::int, ${tryNumber}::int, ${requestKey}::uuid,
      ${JSON.stringify(submission.response)}::jsonb, ${scoreFraction}::float8, ${JSON.stringify(submission.grade)}::jsonb,
      ${submittedAt}::timestamptz
    FROM held
    ON CONFLICT DO NOTHING`
  return written === 1
}
