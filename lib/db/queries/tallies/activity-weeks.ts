// How much a class practised, week by week.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { inDays, type TallyFilter } from './tally-filter'

export type ActivityWeek = {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  readonly answers: number
  readonly seconds: number
  /** Who answered. */
  readonly students: number
}

/** One row a week with an answer, in order. */
export function listActivityWeeks(tx: Tx, filter: TallyFilter): Promise<readonly ActivityWeek[]> {
  return tx.$queryRaw<ActivityWeek[]>`
    SELECT date_trunc('week', t.day)::date::text AS week, sum(t.answers)::int AS answers, sum(t.seconds)::float8 AS seconds,
      count(DISTINCT t.student_id)::int AS students
    FROM activity_tally t WHERE ${inDays(filter)} GROUP BY 1 ORDER BY 1`
}
