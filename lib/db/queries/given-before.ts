// The questions a student was given in earlier attempts at an assessment.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey } from './attempt'

type Before = AttemptsKey & {
  /** Of the attempt they came before; left out, of all there were. */
  readonly number?: number
}

/** By question, the number of the last attempt it was given in. */
export async function mapGivenBefore(tx: Tx, before: Before): Promise<ReadonlyMap<string, number>> {
  const { courseId, assessmentId, studentId, number = null } = before
  const rows = await tx.$queryRaw<{ readonly questionId: string; readonly last: number }[]>`
    SELECT p.question_id AS "questionId", max(a.number)::int AS last
    FROM attempt a JOIN attempt_problem p ON p.course_id = a.course_id AND p.attempt_id = a.id
    WHERE a.course_id = ${courseId}::uuid AND a.assessment_id = ${assessmentId}::uuid
      AND a.student_id = ${studentId}::uuid AND (${number}::int IS NULL OR a.number < ${number}::int)
    GROUP BY p.question_id`
  return new Map(rows.map(({ questionId, last }) => [questionId, last] as const))
}
