/** Whose answers an author may be told of. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'

/** Ids of courses; null for all there are. */
export type SeenCourses = readonly string[] | null

/** Of rows of a table `t` with a course's id. */
export function inCourses(courses: SeenCourses): Prisma.Sql {
  return courses === null ? Prisma.sql`true` : Prisma.sql`t.course_id = ANY(${[...courses]}::uuid[])`
}
