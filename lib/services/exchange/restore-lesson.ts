// A lesson as it was before an import.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { importLesson } from '@/lib/content/import-lesson'
import { toObjectives } from '@/lib/content/objectives'
import type { Tx } from '@/lib/db/client'
import { findLessonVersion, findNewestVersion } from '@/lib/db/queries/lessons/lesson-version'
import { writeLesson } from '@/lib/services/import-lesson'

type Imported = { readonly actor: Actor; readonly id: string; readonly version: number }

/** Whether it was: not where somebody has written it since. */
export async function restoreLesson(tx: Tx, { actor, id, version }: Imported): Promise<boolean> {
  const [newest, before] = await Promise.all([
    findNewestVersion(tx, id),
    findLessonVersion(tx, { lessonId: id, version: version - 1 }),
  ])
  if (newest?.version !== version || before === null) return false
  const { source, beside } = before
  const { lesson } = importLesson({ id, source })
  const objectives = toObjectives({ lesson, sidecar: beside })
  const writing = { source, authorId: actor.userId, note: null }
  await writeLesson(tx, { lesson, objectives, courseSlug: null, writing })
  return true
}
