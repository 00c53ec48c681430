// A lesson's text as it stands now: the newest version somebody wrote, or the clean form of what came with the installation.
import 'server-only'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import type { LessonText, StoredText } from '@/lib/contracts/lessons/lesson-views'
import type { Tx } from '@/lib/db/client'
import type { EditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { findNewestVersion, type LessonVersion } from '@/lib/db/queries/lessons/lesson-version'
import { listPersonNames } from '@/lib/db/queries/person'
import { quizOf } from './keep-lesson-version'

export async function storedText(tx: Tx, edited: EditedLesson): Promise<StoredText> {
  const { lesson, contentHash, objectives, updatedAt } = edited
  const newest = await findNewestVersion(tx, lesson.id)
  if (newest === null) {
    const quiz = Object.fromEntries(
      Object.entries(await quizOf(tx, lesson.id)).filter(([, objective]) =>
        objectives.some(({ id }) => id === objective),
      ),
    )
    const base = { version: 0, contentHash }
    return { source: lessonToMarkdown(lesson), objectives, quiz, base, savedBy: null, savedAt: updatedAt.toISOString() }
  }
  const names = await listPersonNames(tx, newest.authorId === null ? [] : [newest.authorId])
  return {
    source: newest.source,
    objectives,
    quiz: newest.beside.quiz,
    base: { version: newest.version, contentHash },
    savedBy: names.get(newest.authorId ?? '') ?? null,
    savedAt: newest.createdAt.toISOString(),
  }
}

/** A version that was stored once can be read again. */
export function textOfVersion({ lessonId, source, beside }: LessonVersion): LessonText {
  const { lesson } = importLesson({ id: lessonId, source })
  const objectives = beside.objectives.map((objective, place) => ({
    ...objective,
    text: lesson.objectives[place] ?? objective.title,
  }))
  return { source, objectives, quiz: beside.quiz }
}
