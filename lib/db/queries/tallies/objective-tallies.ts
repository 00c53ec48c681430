// How students fared at objectives.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AnswerSums } from '@/lib/psychometrics/tally-rows'
import { inWeeks, type TallyFilter } from './tally-filter'

export type StudentObjective = AnswerSums & { readonly studentId: string; readonly objectiveId: string }

/** One row a student and objective with an answer. */
export function listStudentObjectives(tx: Tx, filter: TallyFilter): Promise<readonly StudentObjective[]> {
  return tx.$queryRaw<StudentObjective[]>`
    SELECT t.student_id::text AS "studentId", t.objective_id AS "objectiveId", sum(t.answers)::int AS answers,
      sum(t.score_sum) AS "scoreSum", sum(t.full_count)::int AS "fullCount", sum(t.seconds)::float8 AS seconds
    FROM objective_tally t WHERE ${inWeeks(filter)} GROUP BY t.student_id, t.objective_id`
}

export type ObjectiveWeek = AnswerSums & {
  readonly objectiveId: string
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  /** Who answered. */
  readonly students: number
}

/** One row an objective and week with an answer, in order. */
export function listObjectiveWeeks(tx: Tx, filter: TallyFilter): Promise<readonly ObjectiveWeek[]> {
  return tx.$queryRaw<ObjectiveWeek[]>`
    SELECT t.objective_id AS "objectiveId", t.week::text AS week, count(*)::int AS students, sum(t.answers)::int AS answers,
      sum(t.score_sum) AS "scoreSum", sum(t.full_count)::int AS "fullCount", sum(t.seconds)::float8 AS seconds
    FROM objective_tally t WHERE ${inWeeks(filter)} GROUP BY t.objective_id, t.week ORDER BY t.objective_id, t.week`
}
