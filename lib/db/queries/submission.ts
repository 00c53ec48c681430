// The response log.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { LearnerKey } from './learner'
import { type GradedResponse, storedGradeSchema, storedResponseSchema } from './stored-grade'

export type Submission = {
  readonly id: string
  readonly variantId: string
  readonly response: Response
  readonly grade: GradedResponse
  readonly submittedAt: Date
}

/** A variant is answered at most once. */
export async function findSubmission(
  tx: Tx,
  where: LearnerKey & { readonly variantId: string },
): Promise<Submission | null> {
  const { courseId, studentId, variantId } = where
  const row = await tx.submission.findFirst({
    where: { courseId, studentId, variantId },
    select: { id: true, variantId: true, response: true, grade: true, submittedAt: true },
  })
  if (row === null) return null
  return { ...row, response: storedResponseSchema.parse(row.response), grade: storedGradeSchema.parse(row.grade) }
}

export type AnsweredQuestion = {
  readonly submissionId: string
  readonly variantId: string
  readonly questionTitle: string
  readonly scoreFraction: number
  readonly mistakeNames: readonly string[]
}

/** What was answered, newest first, as the history of progress tells it. */
export function listAnsweredQuestions(
  tx: Tx,
  { courseId, studentId }: LearnerKey,
): Promise<readonly AnsweredQuestion[]> {
  return tx.$queryRaw<AnsweredQuestion[]>`
    SELECT s.id::text AS "submissionId", s.variant_id::text AS "variantId", q.title AS "questionTitle",
      s.score_fraction AS "scoreFraction",
      ARRAY(SELECT part ->> 'mistakeName' FROM jsonb_array_elements(s.grade -> 'parts') AS part
            WHERE part ? 'mistakeName') AS "mistakeNames"
    FROM submission s
    JOIN variant v ON v.course_id = s.course_id AND v.student_id = s.student_id AND v.id = s.variant_id
    JOIN question q ON q.id = v.question_id
    WHERE s.course_id = ${courseId}::uuid AND s.student_id = ${studentId}::uuid
    ORDER BY s.submitted_at DESC, s.id DESC`
}

/** Answers given since midnight where the course is taught. */
export async function countAnswersToday(
  tx: Tx,
  where: LearnerKey & { readonly timeZone: string; readonly now: number },
): Promise<number> {
  const now = new Date(where.now)
  const [row] = await tx.$queryRaw<{ readonly count: number }[]>`
    SELECT count(*)::int AS count FROM submission
    WHERE course_id = ${where.courseId}::uuid AND student_id = ${where.studentId}::uuid
      AND submitted_at >= date_trunc('day', ${now}::timestamptz, ${where.timeZone})`
  return row?.count ?? 0
}
