// How the first scores at each question go with those at all others.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { SummedPairs } from '@/lib/psychometrics/summed-scores'
import { practisedFirst } from './practised'
import type { SeenCourses } from './seen-courses'

export type QuestionPairs = SummedPairs & { readonly questionId: string }

/** Sums over the students who answered another question of the course too: x their first score, y the mean of their first scores elsewhere in it. */
export function listQuestionPairs(tx: Tx, courses: SeenCourses): Promise<readonly QuestionPairs[]> {
  return tx.$queryRaw<QuestionPairs[]>`
    WITH own AS (${practisedFirst(courses)}),
    paired AS (
      SELECT question_id, first AS x, (sum(first) OVER w - first) / nullif(count(*) OVER w - 1, 0) AS y
      FROM own WINDOW w AS (PARTITION BY course_id, student_id)
    )
    SELECT question_id AS "questionId", count(*)::int AS n, sum(x) AS x, sum(x * x) AS xx, sum(y) AS y, sum(y * y) AS yy,
      sum(x * y) AS xy
    FROM paired WHERE y IS NOT NULL GROUP BY question_id`
}
