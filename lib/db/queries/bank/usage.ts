// Where questions are asked.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { inCourses, type SeenCourses } from './seen-courses'

export type AskingPlace = {
  readonly courseId: string
  readonly assessmentId: string
  /** Of a slot as its definition holds it; of a mastery check its objectives. */
  readonly questionId: string | null
  readonly objectiveIds: readonly string[]
  readonly answerKinds: readonly string[]
  readonly difficulties: readonly string[]
}

/** Every place of every assessment that is not archived: one row where a question is fixed, or drawn. */
export function listAskingPlaces(tx: Tx, courses: SeenCourses): Promise<readonly AskingPlace[]> {
  return tx.$queryRaw<AskingPlace[]>`
    WITH place AS (
      SELECT t.course_id, t.id, slot->'pick' AS pick
      FROM assessment t, json_array_elements(coalesce(t.definition->'slots', '[]'::json)) AS slot
      WHERE t.archived_at IS NULL AND ${inCourses(courses)}
      UNION ALL
      SELECT t.course_id, t.id, json_build_object('objectives', t.definition->'objectives')
      FROM assessment t WHERE t.archived_at IS NULL AND t.definition->>'kind' = 'mastery-check' AND ${inCourses(courses)}
    )
    SELECT course_id::text AS "courseId", id::text AS "assessmentId", pick->>'questionId' AS "questionId",
      ARRAY(SELECT json_array_elements_text(coalesce(pick->'objectives', '[]'::json))) AS "objectiveIds",
      ARRAY(SELECT json_array_elements_text(coalesce(pick->'answerKinds', '[]'::json))) AS "answerKinds",
      ARRAY(SELECT json_array_elements_text(coalesce(pick->'difficulties', '[]'::json))) AS difficulties
    FROM place ORDER BY course_id, id`
}

export type TaughtLesson = { readonly courseId: string; readonly lessonId: string }

export function listTaughtLessons(tx: Tx, courses: SeenCourses): Promise<readonly TaughtLesson[]> {
  return tx.courseLesson.findMany({
    where: courses === null ? {} : { courseId: { in: [...courses] } },
    select: { courseId: true, lessonId: true },
  })
}

export type QuestionAttempts = { readonly questionId: string; readonly attempts: number }

/** Attempts that were given each of these questions. */
export function countQuestionAttempts(
  tx: Tx,
  { questionIds, courses }: { readonly questionIds: readonly string[]; readonly courses: SeenCourses },
): Promise<readonly QuestionAttempts[]> {
  return tx.$queryRaw<QuestionAttempts[]>`
    SELECT t.question_id AS "questionId", count(DISTINCT (t.course_id, t.attempt_id))::int AS attempts
    FROM attempt_problem t WHERE t.question_id = ANY(${[...questionIds]}::text[]) AND ${inCourses(courses)}
    GROUP BY t.question_id`
}

export type PlaceName = {
  readonly courseId: string
  readonly assessmentId: string
  readonly title: string
  readonly courseSlug: string
  readonly courseTitle: string
}

/** By course, in the order of its assessments. */
export function listPlaceNames(tx: Tx, assessmentIds: readonly string[]): Promise<readonly PlaceName[]> {
  return tx.$queryRaw<PlaceName[]>`
    SELECT a.course_id::text AS "courseId", a.id::text AS "assessmentId", a.definition->>'title' AS title,
      c.slug AS "courseSlug", c.title AS "courseTitle"
    FROM assessment a JOIN course c ON c.id = a.course_id
    WHERE a.id = ANY(${[...new Set(assessmentIds)]}::uuid[]) ORDER BY c.title, c.id, a.position, a.id`
}
