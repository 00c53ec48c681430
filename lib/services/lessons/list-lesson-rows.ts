// Every lesson of the installation, for whoever writes them.
import 'server-only'
import { type Actor, roleIn } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { LessonRow } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { listLessonRows as listStored } from '@/lib/db/queries/lessons/lesson-rows'

/** Of the courses that teach a lesson, those the actor has a part in. */
export async function listLessonRows(actor: Actor): Promise<readonly LessonRow[]> {
  authorize(actor, 'lesson:edit', {})
  const rows = await listStored(db)
  return rows.map(({ updatedAt, courses, ...row }) => ({
    ...row,
    updatedAt: updatedAt.toISOString(),
    courses: courses.flatMap(({ id, ...course }) => (actor.isAdmin || roleIn(actor, id) !== null ? [course] : [])),
  }))
}
