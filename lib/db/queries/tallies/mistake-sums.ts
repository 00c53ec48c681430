// Some mistakes of a class, summed by student and by week.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { hasDates, inWeeks, ofStudents, type TallyFilter } from './tally-filter'

export type MistakePlace = {
  readonly objectiveId: string
  /** Its id in the catalogue. */
  readonly mistake: string
}

type SumsFilter = TallyFilter & { readonly places: readonly MistakePlace[] }

export type StudentMistakeSums = {
  /** Which of the places asked for, from 0. */
  readonly place: number
  readonly studentId: string
  /** Opportunities, and answers with it. */
  readonly n: number
  readonly count: number
  /** With weeks numbered from that of Monday, 5 January 1970: Σ over n of the number and its square, Σ over the count of the number. */
  readonly weekSum: number
  readonly weekSquareSum: number
  readonly weekCountSum: number
}

/** One row a student and place with an opportunity. */
export function listStudentMistakeSums(tx: Tx, filter: SumsFilter): Promise<readonly StudentMistakeSums[]> {
  if (hasDates(filter)) {
    return tx.$queryRaw<StudentMistakeSums[]>`
      SELECT p.place, t.student_id::text AS "studentId", sum(t.opportunities)::int AS n,
        sum(t.count)::int AS count, sum(${week} * t.opportunities)::float8 AS "weekSum",
        sum(${week} * ${week} * t.opportunities)::float8 AS "weekSquareSum", sum(${week} * t.count)::float8 AS "weekCountSum"
      FROM ${placesOf(filter)} JOIN mistake_tally t ON t.objective_id = p."objectiveId" AND t.mistake = p.mistake
      WHERE ${inWeeks(filter)} GROUP BY p.place, t.student_id`
  }
  return tx.$queryRaw<StudentMistakeSums[]>`
    SELECT p.place, t.student_id::text AS "studentId", t.opportunities AS n, t.count,
      t.week_sum::float8 AS "weekSum", t.week_square_sum::float8 AS "weekSquareSum", t.week_count_sum::float8 AS "weekCountSum"
    FROM ${placesOf(filter)} JOIN mistake_total t ON t.objective_id = p."objectiveId" AND t.mistake = p.mistake
    WHERE ${ofStudents(filter)}`
}

export type WeekMistakeSums = {
  /** Which of the places asked for, from 0. */
  readonly place: number
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  /** Students with an opportunity, and over them of their opportunities n and answers with it c: Σn, Σc, Σn² and Σc²/n. */
  readonly persons: number
  readonly n: number
  readonly count: number
  readonly squareSum: number
  readonly shareSum: number
}

/** One row a week and place with an opportunity, in order. */
export function listWeekMistakeSums(tx: Tx, filter: SumsFilter): Promise<readonly WeekMistakeSums[]> {
  return tx.$queryRaw<WeekMistakeSums[]>`
    SELECT p.place, t.week::text AS week, count(*)::int AS persons,
      sum(t.opportunities)::int AS n, sum(t.count)::int AS count, sum(t.opportunities::float8 * t.opportunities) AS "squareSum",
      sum(t.count::float8 * t.count / t.opportunities) AS "shareSum"
    FROM ${placesOf(filter)} JOIN mistake_tally t ON t.objective_id = p."objectiveId" AND t.mistake = p.mistake
    WHERE ${inWeeks(filter)} GROUP BY p.place, t.week ORDER BY p.place, t.week`
}

const week = Prisma.sql`((t.week - DATE '1970-01-05') / 7)::bigint`

/** The limit tells the planner how few they are: it then goes to their rows instead of reading all. */
function placesOf({ places }: SumsFilter): Prisma.Sql {
  const rows = places.map((own, place) => ({ ...own, place }))
  return Prisma.sql`(SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(place int, "objectiveId" text,
    mistake text) LIMIT ${Prisma.raw(String(places.length))}) p`
}
