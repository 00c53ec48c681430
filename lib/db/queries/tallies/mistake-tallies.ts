// Which mistakes are made where.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { hasDates, inWeeks, ofStudents, type TallyFilter } from './tally-filter'

export type MistakeTotals = {
  readonly objectiveId: string
  /** Its id in the catalogue. */
  readonly mistake: string
  /** Answers to questions that name it, and those with it. */
  readonly opportunities: number
  readonly count: number
  /** Students with an opportunity, and those who made it. */
  readonly students: number
  readonly studentsWithIt: number
  /** Over students, of each one's opportunities n and answers with it c: Σn² and Σc²/n, what an interval of clusters needs beside Σn and Σc. */
  readonly squareSum: number
  readonly shareSum: number
}

/** One row a mistake that a question names at an objective and that had an opportunity. With dates it takes longer: it then reads single weeks. */
export function listMistakeTotals(tx: Tx, filter: TallyFilter): Promise<readonly MistakeTotals[]> {
  return tx.$queryRaw<MistakeTotals[]>`
    SELECT s.objective_id AS "objectiveId", s.mistake, sum(s.n)::int AS opportunities, sum(s.c)::int AS count,
      count(*)::int AS students, (count(*) FILTER (WHERE s.c > 0))::int AS "studentsWithIt",
      sum(s.n::float8 * s.n) AS "squareSum", sum(s.c::float8 * s.c / s.n) AS "shareSum"
    FROM (${ofEachStudent(filter)}) s GROUP BY s.objective_id, s.mistake ORDER BY s.objective_id, s.mistake`
}

function ofEachStudent(filter: TallyFilter): Prisma.Sql {
  if (!hasDates(filter)) {
    return Prisma.sql`SELECT t.objective_id, t.mistake, t.opportunities AS n, t.count AS c
      FROM mistake_total t WHERE ${ofStudents(filter)}`
  }
  return Prisma.sql`SELECT t.objective_id, t.mistake, sum(t.opportunities)::int AS n, sum(t.count)::int AS c
    FROM mistake_tally t WHERE ${inWeeks(filter)} GROUP BY t.objective_id, t.mistake, t.student_id`
}

export type StudentMistake = Pick<MistakeTotals, 'objectiveId' | 'mistake' | 'opportunities' | 'count'> & {
  readonly studentId: string
  /** The student's latest answer with it; null where they never made it. */
  readonly lastSubmissionId: string | null
}

/** A mistake at an objective; either left out: all. */
export type MistakeFilter = TallyFilter & {
  readonly objectiveId?: string | undefined
  readonly mistake?: string | undefined
}

/** One row a student, objective and mistake with an opportunity: for one mistake, one objective or few students. */
export function listStudentMistakes(tx: Tx, filter: MistakeFilter): Promise<readonly StudentMistake[]> {
  return tx.$queryRaw<StudentMistake[]>`
    SELECT t.student_id::text AS "studentId", t.objective_id AS "objectiveId", t.mistake,
      sum(t.opportunities)::int AS opportunities, sum(t.count)::int AS count,
      ((array_agg(t.last_submission_id ORDER BY t.week DESC) FILTER (WHERE t.last_submission_id IS NOT NULL))[1])::text
        AS "lastSubmissionId"
    FROM mistake_tally t WHERE ${inWeeks(filter)} ${ofMistake(filter)}
    GROUP BY t.student_id, t.objective_id, t.mistake`
}

export type StudentMistakeWeek = Omit<StudentMistake, 'lastSubmissionId'> & { readonly week: string }

/** One row a student, objective, mistake and week with an opportunity: what `misconceptionRates` takes, for one mistake or one objective. */
export function listStudentMistakeWeeks(tx: Tx, filter: MistakeFilter): Promise<readonly StudentMistakeWeek[]> {
  return tx.$queryRaw<StudentMistakeWeek[]>`
    SELECT t.student_id::text AS "studentId", t.objective_id AS "objectiveId", t.mistake, t.week::text AS week,
      t.opportunities, t.count
    FROM mistake_tally t WHERE ${inWeeks(filter)} ${ofMistake(filter)}
    ORDER BY t.objective_id, t.mistake, t.student_id, t.week`
}

function ofMistake({ objectiveId, mistake }: MistakeFilter): Prisma.Sql {
  const atObjective = objectiveId === undefined ? Prisma.empty : Prisma.sql`AND t.objective_id = ${objectiveId}`
  const named = mistake === undefined ? Prisma.empty : Prisma.sql`AND t.mistake = ${mistake}`
  return Prisma.sql`${atObjective} ${named}`
}
