// Objectives, as a course teaches them.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type CourseObjective = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly lessonId: string
  readonly prerequisites: readonly string[]
}

/** Every objective of the course's lessons, in the order they are taught. */
export function listCourseObjectives(tx: Tx, courseId: string): Promise<readonly CourseObjective[]> {
  return tx.$queryRaw<CourseObjective[]>`
    SELECT o.id, o.title, o.text, o.lesson_id AS "lessonId",
      ARRAY(SELECT p.prerequisite_id FROM objective_prerequisite p
            WHERE p.objective_id = o.id ORDER BY p.prerequisite_id) AS prerequisites
    FROM course_lesson c JOIN objective o ON o.lesson_id = c.lesson_id
    WHERE c.course_id = ${courseId}::uuid AND o.archived_at IS NULL
    ORDER BY c.position, o.position, o.id`
}

/** Of every lesson, taught in a course or not. */
export async function listObjectiveIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.objective.findMany({
    where: { archivedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}
