// Who practised when.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AnswerSums } from '@/lib/psychometrics/tally-rows'
import { inDays, type TallyFilter } from './tally-filter'

export type StudentActivity = AnswerSums & {
  readonly studentId: string
  /** Days with an answer, the first and the last of them as YYYY-MM-DD. */
  readonly days: number
  readonly firstDay: string
  readonly lastDay: string
}

/** One row a student who answered. */
export function listStudentActivity(tx: Tx, filter: TallyFilter): Promise<readonly StudentActivity[]> {
  return tx.$queryRaw<StudentActivity[]>`
    SELECT t.student_id::text AS "studentId", sum(t.answers)::int AS answers, sum(t.score_sum) AS "scoreSum",
      sum(t.full_count)::int AS "fullCount", sum(t.seconds)::float8 AS seconds, count(*)::int AS days,
      min(t.day)::text AS "firstDay", max(t.day)::text AS "lastDay"
    FROM activity_tally t WHERE ${inDays(filter)} GROUP BY t.student_id`
}

/**
 * Of whoever has answered, how often. The model foresaw every answer once, so its bins count them: at most twenty rows a student, where days grow with
 * the log.
 */
export async function listAnswerCounts(tx: Tx, { courseId }: { readonly courseId: string }): Promise<AnswerCounts> {
  const rows = await tx.$queryRaw<{ readonly studentId: string; readonly answers: number }[]>`
    SELECT student_id::text AS "studentId", sum(count)::int AS answers FROM reliability_tally
    WHERE course_id = ${courseId}::uuid AND source = 'model' GROUP BY student_id`
  return new Map(rows.map(({ studentId, answers }) => [studentId, answers]))
}

/** By student id. */
export type AnswerCounts = ReadonlyMap<string, number>

/** Whether anybody answered anything. */
export async function hasAnswers(tx: Tx, filter: TallyFilter): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ readonly isAnswered: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM activity_tally t WHERE ${inDays(filter)}) AS "isAnswered"`
  return row?.isAnswered ?? false
}

export type StudentPractice = Pick<StudentActivity, 'studentId' | 'answers' | 'firstDay' | 'lastDay'> & {
  /** Of a period: each day with an answer as days since 1 January 1970, and how many answers. */
  readonly days: readonly (readonly [day: number, answers: number])[]
}

/** One row a student who ever answered, in one read: days as they come would be tens of thousands. */
export function listStudentPractice(
  tx: Tx,
  { courseId, from, to }: { readonly courseId: string; readonly from: string; readonly to: string },
): Promise<readonly StudentPractice[]> {
  return tx.$queryRaw<StudentPractice[]>`
    SELECT student_id::text AS "studentId", sum(answers)::int AS answers, min(day)::text AS "firstDay", max(day)::text AS "lastDay",
      coalesce(json_agg(json_build_array(day - DATE '1970-01-01', answers)) FILTER (WHERE day BETWEEN ${from}::date AND ${to}::date),
        '[]') AS days
    FROM activity_tally WHERE course_id = ${courseId}::uuid GROUP BY student_id`
}
