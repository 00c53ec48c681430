// How each student fared at each question in practice, over courses, all versions together.
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { inCourses, type SeenCourses } from './seen-courses'

/** One row a course, student and question: `answers`, and the `first` score. */
export function practisedFirst(courses: SeenCourses): Prisma.Sql {
  return Prisma.sql`
    SELECT t.course_id, t.student_id, t.question_id, sum(t.answers) AS answers,
      (array_agg(t.first_score ORDER BY t.first_answered_at))[1] AS first
    FROM question_tally t WHERE ${inCourses(courses)} GROUP BY t.course_id, t.student_id, t.question_id`
}
