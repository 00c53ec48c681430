// How students fared at practice questions; all versions of one together, unless said otherwise.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { AnswerSums, QuestionTally } from '@/lib/psychometrics/tally-rows'
import { ofStudents, type TallyFilter } from './tally-filter'

type StudentFilter = Omit<TallyFilter, 'from' | 'to'>

export type QuestionTotals = AnswerSums & {
  readonly questionId: string
  readonly students: number
  readonly scoreSquareSum: number
  /** Students with a score of 1 on some try, and with a score above 0. */
  readonly studentsFull: number
  readonly studentsNonzero: number
  /** Over students: of their first, last and best scores, and Σ of the mean scores of each. */
  readonly firstSum: number
  readonly firstSquareSum: number
  readonly lastSum: number
  readonly bestSum: number
  readonly meanSum: number
  /**
   * For the correlation of a student's first score x with the mean y of their first scores at all other questions, over the students who
   * answered another: how many, Σx, Σx², Σy, Σy², Σxy.
   */
  readonly pairs: {
    readonly n: number
    readonly x: number
    readonly xx: number
    readonly y: number
    readonly yy: number
    readonly xy: number
  }
}

/** One row a question with an answer. */
export function listQuestionTotals(tx: Tx, filter: StudentFilter): Promise<readonly QuestionTotals[]> {
  return tx.$queryRaw<QuestionTotals[]>`
    WITH own AS (${ownScores(filter)}),
    rest AS (SELECT student_id, sum(first) AS total, count(*) - 1 AS others FROM own GROUP BY student_id),
    paired AS (
      SELECT o.*, CASE WHEN r.others > 0 THEN (r.total - o.first) / r.others END AS y
      FROM own o JOIN rest r USING (student_id)
    )
    SELECT question_id AS "questionId", count(*)::int AS students, sum(answers)::int AS answers, sum(score_sum) AS "scoreSum",
      sum(score_square_sum) AS "scoreSquareSum", sum(full_count)::int AS "fullCount", sum(seconds)::float8 AS seconds,
      (count(*) FILTER (WHERE best >= 1))::int AS "studentsFull", (count(*) FILTER (WHERE best > 0))::int AS "studentsNonzero",
      sum(first) AS "firstSum", sum(first * first) AS "firstSquareSum", sum(last) AS "lastSum", sum(best) AS "bestSum",
      sum(score_sum / answers) AS "meanSum",
      json_build_object('n', count(y), 'x', coalesce(sum(first) FILTER (WHERE y IS NOT NULL), 0),
        'xx', coalesce(sum(first * first) FILTER (WHERE y IS NOT NULL), 0), 'y', coalesce(sum(y), 0),
        'yy', coalesce(sum(y * y), 0), 'xy', coalesce(sum(first * y), 0)) AS pairs
    FROM paired GROUP BY question_id ORDER BY question_id`
}

export type StudentQuestion = Omit<QuestionTally, 'firstAnsweredAt' | 'lastAnsweredAt'> & {
  readonly studentId: string
  readonly firstAnsweredAt: Date
  readonly lastAnsweredAt: Date
}

/** One row a student and version of one question. */
export function listQuestionStudents(
  tx: Tx,
  filter: StudentFilter & { readonly questionId: string },
): Promise<readonly StudentQuestion[]> {
  return tx.$queryRaw<StudentQuestion[]>`
    SELECT ${columns} FROM question_tally t WHERE ${ofStudents(filter)} AND t.question_id = ${filter.questionId}
    ORDER BY t.student_id, t.version`
}

const columns = Prisma.sql`t.student_id::text AS "studentId", t.question_id AS "questionId", t.version, t.answers,
  t.score_sum AS "scoreSum", t.score_square_sum AS "scoreSquareSum", t.full_count AS "fullCount", t.first_score AS "firstScore",
  t.last_score AS "lastScore", t.best_score AS "bestScore", t.seconds, t.first_answered_at AS "firstAnsweredAt",
  t.last_answered_at AS "lastAnsweredAt"`

/** Each student at each question, its versions taken together in the order they were answered. */
function ownScores(filter: StudentFilter): Prisma.Sql {
  return Prisma.sql`
    SELECT t.student_id, t.question_id, sum(t.answers) AS answers, sum(t.score_sum) AS score_sum,
      sum(t.score_square_sum) AS score_square_sum, sum(t.full_count) AS full_count, sum(t.seconds) AS seconds,
      (array_agg(t.first_score ORDER BY t.first_answered_at))[1] AS first,
      (array_agg(t.last_score ORDER BY t.last_answered_at DESC))[1] AS last, max(t.best_score) AS best
    FROM question_tally t WHERE ${ofStudents(filter)} GROUP BY t.student_id, t.question_id`
}
