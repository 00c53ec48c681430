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

export type DayActivity = AnswerSums & {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Who answered. */
  readonly students: number
}

/** One row a day with an answer, in order. */
export function listActivityDays(tx: Tx, filter: TallyFilter): Promise<readonly DayActivity[]> {
  return tx.$queryRaw<DayActivity[]>`
    SELECT t.day::text AS day, count(*)::int AS students, sum(t.answers)::int AS answers, sum(t.score_sum) AS "scoreSum",
      sum(t.full_count)::int AS "fullCount", sum(t.seconds)::float8 AS seconds
    FROM activity_tally t WHERE ${inDays(filter)} GROUP BY t.day ORDER BY t.day`
}

export type StudentDay = AnswerSums & { readonly studentId: string; readonly day: string }

/** One row a student and day with an answer, in order: for few students or few days. */
export function listStudentDays(tx: Tx, filter: TallyFilter): Promise<readonly StudentDay[]> {
  return tx.$queryRaw<StudentDay[]>`
    SELECT t.student_id::text AS "studentId", t.day::text AS day, t.answers, t.score_sum AS "scoreSum",
      t.full_count AS "fullCount", t.seconds
    FROM activity_tally t WHERE ${inDays(filter)} ORDER BY t.student_id, t.day`
}
