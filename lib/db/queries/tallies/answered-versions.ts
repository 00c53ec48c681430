// Which question versions a course has ever answered in practice.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { QuestionKey } from '@/lib/db/queries/question-version'

export function listAnsweredVersions(tx: Tx, courseId: string): Promise<readonly QuestionKey[]> {
  return tx.$queryRaw<QuestionKey[]>`
    SELECT DISTINCT t.question_id AS "questionId", t.version FROM question_tally t
    WHERE t.course_id = ${courseId}::uuid ORDER BY 1, 2`
}
