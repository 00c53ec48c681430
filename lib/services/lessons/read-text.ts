// The text of a lesson that arrives from a browser, read and paired with what was written beside it.
import 'server-only'
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import type { Lesson } from '@/lib/content/lesson'
import { type LessonProblem, lessonProblems } from '@/lib/content/lesson-text/lesson-problems'
import type { LessonObjectives } from '@/lib/content/objectives'
import type { WrittenObjectives } from '@/lib/contracts/lessons/lesson-requests'
import type { Tx } from '@/lib/db/client'
import { listForeignObjectives } from '@/lib/db/queries/lessons/edited-lesson'

type Arrived = WrittenObjectives & { readonly lessonId: string; readonly source: string }
export type ReadText =
  | { readonly kind: 'read'; readonly lesson: Lesson; readonly objectives: LessonObjectives }
  | { readonly kind: 'unreadable'; readonly words: string }

/** Outside of any transaction: a long text takes a while. */
export function readText({ lessonId, source, objectives, quiz }: Arrived): ReadText {
  try {
    const { lesson } = importLesson({ id: lessonId, source })
    const paired = objectives.map((objective, place) => ({ ...objective, text: lesson.objectives[place] ?? '' }))
    return { kind: 'read', lesson, objectives: { objectives: paired, quiz } }
  } catch (error) {
    if (error instanceof ContentError) return { kind: 'unreadable', words: error.message }
    throw error
  }
}

/** Among the lessons as they are stored now. `tx` is a transaction in which lessons are locked. */
export async function problemsAmongLessons(
  tx: Tx,
  { lesson, objectives: { objectives, quiz } }: Extract<ReadText, { readonly kind: 'read' }>,
): Promise<readonly LessonProblem[]> {
  return lessonProblems({ lesson, objectives, quiz, others: await listForeignObjectives(tx, lesson.id) })
}
