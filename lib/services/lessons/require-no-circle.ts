// No objective may rest on itself, whatever lessons lie between.
import 'server-only'
import type { Lesson } from '@/lib/content/lesson'
import { circleClosedBy } from '@/lib/content/lesson-text/lesson-problems'
import type { LessonObjectives } from '@/lib/content/objectives'
import type { Tx } from '@/lib/db/client'
import { listForeignObjectives } from '@/lib/db/queries/lessons/edited-lesson'
import { AppError } from '@/lib/errors'

/** @throws AppError `invalid-input` naming the circle. `tx` is a transaction in which lessons are locked. */
export async function requireNoCircle(
  tx: Tx,
  { lesson, objectives }: { readonly lesson: Lesson; readonly objectives: LessonObjectives },
): Promise<void> {
  const all = [...objectives.objectives, ...(await listForeignObjectives(tx, lesson.id))]
  for (const { id, prerequisites } of objectives.objectives) {
    for (const prerequisite of prerequisites) {
      const titles = circleClosedBy(all, { id, prerequisite })
      if (titles !== null) throw new AppError('invalid-input', `${titles.join(' needs ')}, a circle.`)
    }
  }
}
