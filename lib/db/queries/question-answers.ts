// The log of practice at one question in a course: by try, and by the mistakes that were recognised.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type AnswersOf = {
  readonly courseId: string
  readonly questionId: string
  readonly studentIds: readonly string[]
}

export type TrySums = {
  /** 1 for a student's first answer to the question, in whatever variant. */
  readonly place: number
  readonly n: number
  readonly sum: number
  readonly squareSum: number
}

/** One row a try that somebody made, up to the tenth. */
export function listTrySums(tx: Tx, of: AnswersOf): Promise<readonly TrySums[]> {
  return tx.$queryRaw<TrySums[]>`
    SELECT a.place::int AS place, count(*)::int AS n, sum(a.score) AS sum, sum(a.score * a.score) AS "squareSum"
    FROM (
      SELECT s.score_fraction AS score, row_number() OVER (PARTITION BY s.student_id ORDER BY s.submitted_at, s.id) AS place
      ${answered(of)}
    ) a WHERE a.place <= 10 GROUP BY a.place ORDER BY a.place`
}

export type MistakeCount = {
  readonly mistake: string
  readonly name: string
  /** Answers with it, and students. */
  readonly count: number
  readonly students: number
}

/** One row a mistake, the commonest first; an answer with the same mistake in two boxes counts once. */
export function listMistakeCounts(tx: Tx, of: AnswersOf): Promise<readonly MistakeCount[]> {
  return tx.$queryRaw<MistakeCount[]>`
    SELECT p.part->>'mistake' AS mistake, max(coalesce(p.part->>'mistakeName', p.part->>'mistake')) AS name,
      count(DISTINCT p.id)::int AS count, count(DISTINCT p.student_id)::int AS students
    FROM (SELECT s.id, s.student_id, jsonb_array_elements(s.grade->'parts') AS part ${answered(of)}) p
    WHERE p.part ? 'mistake' GROUP BY 1 ORDER BY count DESC, name`
}

/** A student's first score at the question, and the mean of their first scores at all others. */
export type ScorePair = { readonly first: number; readonly rest: number }

/** One row a student who answered it and another. */
export function listScorePairs(tx: Tx, { courseId, questionId, studentIds }: AnswersOf): Promise<readonly ScorePair[]> {
  return tx.$queryRaw<ScorePair[]>`
    WITH own AS (
      SELECT t.student_id, t.question_id, (array_agg(t.first_score ORDER BY t.first_answered_at))[1] AS first
      FROM question_tally t
      WHERE t.course_id = ${courseId}::uuid AND t.student_id = ANY(${[...studentIds]}::uuid[])
      GROUP BY t.student_id, t.question_id
    )
    SELECT o.first, avg(r.first) AS rest FROM own o
    JOIN own r ON r.student_id = o.student_id AND r.question_id <> o.question_id
    WHERE o.question_id = ${questionId} GROUP BY o.student_id, o.first ORDER BY o.student_id`
}

function answered({ courseId, questionId, studentIds }: AnswersOf): Prisma.Sql {
  return Prisma.sql`FROM variant v
    JOIN submission s ON s.course_id = v.course_id AND s.student_id = v.student_id AND s.variant_id = v.id
    WHERE v.course_id = ${courseId}::uuid AND v.question_id = ${questionId} AND v.student_id = ANY(${[...studentIds]}::uuid[])`
}
