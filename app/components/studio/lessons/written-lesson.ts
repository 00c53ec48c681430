/** A lesson as the page begins to write it, and when two of them are the same. */
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import type { WrittenLesson } from '@/lib/content/lesson-text/edit-objectives'
import type { LessonText } from '@/lib/contracts/lessons/lesson-views'
import type { StoredBeside } from './lesson-reading'

export function toWritten(
  { source, objectives, quiz }: LessonText,
  archived: readonly KnownObjective[],
): WrittenLesson {
  const ids = new Set(objectives.map(({ id }) => id))
  const others = archived.filter(({ id }) => !ids.has(id))
  return { source, known: [...objectives, ...others], quiz, archivedIds: others.map(({ id }) => id) }
}

/** What would be stored of it, as one text to compare. */
export function mark(source: string, { objectives, quiz }: StoredBeside): string {
  const plain = objectives.map(({ id, title, prerequisites }) => [id, title, prerequisites.toSorted()])
  return JSON.stringify([source, plain, Object.entries(quiz).toSorted()])
}
