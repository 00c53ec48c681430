// Every lesson of the installation, for whoever writes them.
import 'server-only'
import { type Actor, roleIn } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { LessonListView } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { listObjectiveIds } from '@/lib/db/queries/lessons/edited-lesson'
import { listLessonRows } from '@/lib/db/queries/lessons/lesson-rows'

/** Of the courses that teach a lesson, those the actor has a part in. */
export async function getLessonList(actor: Actor): Promise<LessonListView> {
  authorize(actor, 'lesson:edit', {})
  const [stored, takenObjectiveIds] = await Promise.all([listLessonRows(db), listObjectiveIds(db)])
  const rows = stored.map(({ updatedAt, courses, ...row }) => ({
    ...row,
    updatedAt: updatedAt.toISOString(),
    courses: courses.flatMap(({ id, ...course }) => (actor.isAdmin || roleIn(actor, id) !== null ? [course] : [])),
  }))
  return { rows, takenObjectiveIds }
}
