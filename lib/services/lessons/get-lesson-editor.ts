// What the page that writes a lesson shows.
import 'server-only'
import { type Actor, roleIn } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { type LessonVersionKey, lessonIdSchema } from '@/lib/contracts/lessons/lesson-requests'
import type { LessonEditorView, LessonText, LessonVersionLine } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { findEditedLesson, listForeignObjectives, listUsedObjectives } from '@/lib/db/queries/lessons/edited-lesson'
import { findLessonVersion, listVersionLines } from '@/lib/db/queries/lessons/lesson-version'
import { listPersonNames } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { storedText, textOfVersion } from './stored-text'

export async function getLessonEditor(actor: Actor, lessonId: string): Promise<LessonEditorView> {
  authorize(actor, 'lesson:edit', {})
  const edited = lessonIdSchema.safeParse(lessonId).success ? await findEditedLesson(db, lessonId) : null
  if (edited === null) throw new AppError('not-found')
  const [stored, usedIds, others, versions] = await Promise.all([
    storedText(db, edited),
    listUsedObjectives(db, lessonId),
    listForeignObjectives(db, lessonId),
    versionLines(lessonId),
  ])
  const { number, title } = edited.lesson
  return {
    lesson: { id: lessonId, number, title },
    stored,
    archived: edited.archived.filter(({ id }) => usedIds.includes(id)),
    usedIds,
    others,
    versions,
    courses: edited.courses.flatMap(({ id, ...course }) =>
      actor.isAdmin || roleIn(actor, id) !== null ? [course] : [],
    ),
  }
}

async function versionLines(lessonId: string): Promise<readonly LessonVersionLine[]> {
  const lines = await listVersionLines(db, lessonId)
  const names = await listPersonNames(
    db,
    lines.flatMap(({ authorId }) => authorId ?? []),
  )
  return lines.map(({ version, authorId, note, createdAt }) => ({
    version,
    author: names.get(authorId ?? '') ?? null,
    note: note ?? '',
    createdAt: createdAt.toISOString(),
  }))
}

/** An older version, to look at and to take up again. */
export async function getLessonVersion(actor: Actor, key: LessonVersionKey): Promise<LessonText> {
  authorize(actor, 'lesson:edit', {})
  const version = await findLessonVersion(db, key)
  if (version === null) throw new AppError('not-found')
  return textOfVersion(version)
}
