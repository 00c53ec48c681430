// Objectives, as a course teaches them.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { type GatedRow, withLessonGates } from './lesson-gates'

export type CourseObjective = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly lessonId: string
  /** Of its lesson, and of the lessons that one builds on. */
  readonly prerequisites: readonly string[]
}

/** Every objective of the course's lessons, in the order they are taught. */
export async function listCourseObjectives(tx: Tx, courseId: string): Promise<readonly CourseObjective[]> {
  const rows = await tx.$queryRaw<(CourseObjective & GatedRow)[]>`
    SELECT o.id, o.title, o.text, o.lesson_id AS "lessonId",
      ARRAY(SELECT p.prerequisite_id FROM objective_prerequisite p
            WHERE p.objective_id = o.id ORDER BY p.prerequisite_id) AS prerequisites,
      ARRAY(SELECT n.prerequisite_id FROM lesson_prerequisite n
            WHERE n.lesson_id = o.lesson_id ORDER BY n.position) AS "lessonNeeds"
    FROM course_lesson c JOIN objective o ON o.lesson_id = c.lesson_id
    WHERE c.course_id = ${courseId}::uuid AND o.archived_at IS NULL
    ORDER BY c.position, o.position, o.id`
  return withLessonGates(rows)
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
