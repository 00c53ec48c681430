// What students made of the assessments that gave one question: of each student their first graded attempt.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { firstTry, type RecordOf, tryScore } from './question-record'
import { inCourses } from './seen-courses'

export type QuizMark = {
  readonly assessmentId: string
  readonly attemptId: string
  /** The slot; `own` where it asked the question. */
  readonly item: string
  /** Full marks at the first try. */
  readonly isRight: boolean
}

type Asked = RecordOf & { readonly leastStudents: number; readonly mostAssessments: number }

/** Of those with the most students, and with as many as a response model needs. */
export function listQuizMarks(tx: Tx, asked: Asked): Promise<readonly QuizMark[]> {
  const { questionId, courses, leastStudents, mostAssessments } = asked
  return tx.$queryRaw<QuizMark[]>`
    WITH asked AS (
      SELECT t.course_id, a.assessment_id FROM attempt_problem t
      JOIN attempt a ON a.course_id = t.course_id AND a.id = t.attempt_id
      WHERE t.question_id = ${questionId} AND t.variant_number = 1 AND a.graded_at IS NOT NULL AND ${inCourses(courses)}
      GROUP BY t.course_id, a.assessment_id HAVING count(DISTINCT a.student_id) >= ${leastStudents}
      ORDER BY count(DISTINCT a.student_id) DESC, a.assessment_id LIMIT ${mostAssessments}
    ),
    firsts AS (
      SELECT DISTINCT ON (a.course_id, a.assessment_id, a.student_id) a.course_id, a.assessment_id, a.id AS attempt_id
      FROM attempt a JOIN asked k ON k.course_id = a.course_id AND k.assessment_id = a.assessment_id
      WHERE a.graded_at IS NOT NULL ORDER BY a.course_id, a.assessment_id, a.student_id, a.number
    )
    SELECT f.assessment_id::text AS "assessmentId", f.attempt_id::text AS "attemptId",
      CASE WHEN p.question_id = ${questionId} THEN 'own' ELSE p.slot_id END AS item, ${tryScore} >= 1 AS "isRight"
    FROM firsts f
    JOIN attempt_problem p ON p.course_id = f.course_id AND p.attempt_id = f.attempt_id AND p.variant_number = 1
    ${firstTry}
    ORDER BY f.assessment_id, f.attempt_id, p.position`
}
