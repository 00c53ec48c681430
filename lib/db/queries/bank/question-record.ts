// What was answered to one question, over courses: in practice, and in graded attempts.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { StudentQuestion } from '@/lib/db/queries/tallies/question-tallies'
import { inCourses, type SeenCourses } from './seen-courses'

export type RecordOf = { readonly questionId: string; readonly courses: SeenCourses }

/** A student of two courses is two students. One row each and version. */
export function listPractised(tx: Tx, { questionId, courses }: RecordOf): Promise<readonly StudentQuestion[]> {
  return tx.$queryRaw<StudentQuestion[]>`
    SELECT t.course_id || ' ' || t.student_id AS "studentId", t.question_id AS "questionId", t.version, t.answers,
      t.score_sum AS "scoreSum", t.score_square_sum AS "scoreSquareSum", t.full_count AS "fullCount",
      t.first_score AS "firstScore", t.last_score AS "lastScore", t.best_score AS "bestScore", t.seconds,
      t.first_answered_at AS "firstAnsweredAt", t.last_answered_at AS "lastAnsweredAt"
    FROM question_tally t WHERE t.question_id = ${questionId} AND ${inCourses(courses)}
    ORDER BY t.course_id, t.student_id, t.version`
}

/** A student's first score here, and the mean of what they have elsewhere; null where there is no elsewhere. */
export type FirstScore = { readonly first: number; readonly rest: number | null }

/** In practice: elsewhere are their first scores at the other questions of the course. */
export function listPracticePairs(tx: Tx, { questionId, courses }: RecordOf): Promise<readonly FirstScore[]> {
  return tx.$queryRaw<FirstScore[]>`
    WITH asked AS (
      SELECT DISTINCT t.course_id, t.student_id FROM question_tally t
      WHERE t.question_id = ${questionId} AND ${inCourses(courses)}
    ),
    own AS (
      SELECT t.course_id, t.student_id, t.question_id, (array_agg(t.first_score ORDER BY t.first_answered_at))[1] AS first
      FROM asked JOIN question_tally t USING (course_id, student_id)
      GROUP BY t.course_id, t.student_id, t.question_id
    )
    SELECT max(first) FILTER (WHERE question_id = ${questionId}) AS first,
      avg(first) FILTER (WHERE question_id <> ${questionId}) AS rest
    FROM own GROUP BY course_id, student_id ORDER BY course_id, student_id`
}

export type AttemptScore = FirstScore & { readonly version: number }

/**
 * In graded attempts, each student's first that had it: the score of their first try, regraded where that counts, 0 for nothing; elsewhere are the other
 * problems of the attempt.
 */
export function listAttemptScores(tx: Tx, { questionId, courses }: RecordOf): Promise<readonly AttemptScore[]> {
  return tx.$queryRaw<AttemptScore[]>`
    WITH given AS (
      SELECT DISTINCT ON (t.course_id, a.student_id) t.course_id, t.attempt_id, t.slot_id, t.version, a.student_id
      FROM attempt_problem t JOIN attempt a ON a.course_id = t.course_id AND a.id = t.attempt_id
      WHERE t.question_id = ${questionId} AND t.variant_number = 1 AND a.graded_at IS NOT NULL AND ${inCourses(courses)}
      ORDER BY t.course_id, a.student_id, a.started_at, t.position
    ),
    scored AS (
      SELECT g.course_id, g.student_id, g.version, p.slot_id = g.slot_id AS own, ${tryScore} AS score
      FROM given g
      JOIN attempt_problem p ON p.course_id = g.course_id AND p.attempt_id = g.attempt_id AND p.variant_number = 1
      ${firstTry}
    )
    SELECT version, max(score) FILTER (WHERE own) AS first, avg(score) FILTER (WHERE NOT own) AS rest
    FROM scored GROUP BY course_id, student_id, version ORDER BY course_id, student_id`
}

/** Of a problem `p`, the score of its first try, beside `firstTry`. */
export const tryScore = Prisma.sql`coalesce((
  SELECT r.score_fraction FROM regraded_response r
  JOIN regrade c ON c.course_id = r.course_id AND c.id = r.regrade_id AND c.undone_at IS NULL
  WHERE r.course_id = p.course_id AND r.attempt_id = p.attempt_id AND r.slot_id = p.slot_id AND r.variant_number = 1
    AND r.try_number = 1
  ORDER BY c.applied_at DESC, c.id DESC LIMIT 1), s.score_fraction, 0)`

export const firstTry = Prisma.sql`LEFT JOIN attempt_submission s ON s.course_id = p.course_id AND s.attempt_id = p.attempt_id
  AND s.slot_id = p.slot_id AND s.variant_number = 1 AND s.try_number = 1`

/** Every answer to the question as (course, student, when, score, grade, version, seed), in practice and in attempts. */
export function answersOf({ questionId, courses }: RecordOf): Prisma.Sql {
  return Prisma.sql`
    SELECT t.course_id, t.student_id, s.id::text AS id, s.submitted_at AS at, s.score_fraction AS score, s.grade, t.version,
      t.seed
    FROM variant t
    JOIN submission s ON s.course_id = t.course_id AND s.student_id = t.student_id AND s.variant_id = t.id
    WHERE t.question_id = ${questionId} AND ${inCourses(courses)}
    UNION ALL
    SELECT t.course_id, a.student_id, t.attempt_id || ' ' || t.slot_id || ' ' || t.variant_number || ' ' || s.try_number,
      s.submitted_at, s.score_fraction, s.grade, t.version, t.seed
    FROM attempt_problem t
    JOIN attempt a ON a.course_id = t.course_id AND a.id = t.attempt_id
    JOIN attempt_submission s ON s.course_id = t.course_id AND s.attempt_id = t.attempt_id AND s.slot_id = t.slot_id
      AND s.variant_number = t.variant_number
    WHERE t.question_id = ${questionId} AND ${inCourses(courses)}`
}

export type AnswerCounts = {
  readonly answers: number
  readonly students: number
  /** Of the students, those that a program made. */
  readonly simulated: number
  readonly lastAt: Date | null
}

export async function countAnswers(tx: Tx, of: RecordOf): Promise<AnswerCounts> {
  const [row] = await tx.$queryRaw<AnswerCounts[]>`
    SELECT count(*)::int AS answers, count(DISTINCT (x.course_id, x.student_id))::int AS students,
      (count(DISTINCT (x.course_id, x.student_id)) FILTER (WHERE u.is_simulated))::int AS simulated, max(x.at) AS "lastAt"
    FROM (${answersOf(of)}) x JOIN user_account u ON u.id = x.student_id`
  return row ?? { answers: 0, students: 0, simulated: 0, lastAt: null }
}

export type MadeMistake = { readonly name: string; readonly count: number; readonly students: number }

/** The commonest first; an answer with the same mistake in two boxes counts once. */
export function listMadeMistakes(tx: Tx, of: RecordOf): Promise<readonly MadeMistake[]> {
  return tx.$queryRaw<MadeMistake[]>`
    SELECT max(coalesce(p.part->>'mistakeName', p.part->>'mistake')) AS name, count(DISTINCT p.id)::int AS count,
      count(DISTINCT (p.course_id, p.student_id))::int AS students
    FROM (SELECT x.id, x.course_id, x.student_id, jsonb_array_elements(x.grade->'parts') AS part FROM (${answersOf(of)}) x) p
    WHERE p.part ? 'mistake' GROUP BY p.part->>'mistake' ORDER BY count DESC, name`
}

export type DrawnAnswer = {
  readonly student: string
  readonly version: number
  readonly seed: number
  readonly score: number
}

/** The latest, so many at most. */
export function listLatestAnswers(tx: Tx, of: RecordOf & { readonly most: number }): Promise<readonly DrawnAnswer[]> {
  return tx.$queryRaw<DrawnAnswer[]>`
    SELECT x.course_id || ' ' || x.student_id AS student, x.version, x.seed, x.score
    FROM (${answersOf(of)}) x ORDER BY x.at DESC, x.id LIMIT ${of.most}`
}
