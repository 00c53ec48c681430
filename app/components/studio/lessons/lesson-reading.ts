/** What the text of a lesson says: the lesson, what had to be mended, what keeps it from being stored, and where its parts stand. */
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import type { LessonImport } from '@/lib/content/lesson'
import { type AlignedObjectives, alignObjectives } from '@/lib/content/lesson-text/align-objectives'
import { toStored, type WrittenLesson } from '@/lib/content/lesson-text/edit-objectives'
import { lessonOutline, type OutlinePart } from '@/lib/content/lesson-text/lesson-outline'
import { type LessonProblem, lessonProblems } from '@/lib/content/lesson-text/lesson-problems'
import { countObjectiveLines } from '@/lib/content/lesson-text/objective-lines'
import type { LessonEditorView, LessonText } from '@/lib/contracts/lessons/lesson-views'

export type TextReading =
  | (LessonImport & { readonly kind: 'read'; readonly outline: readonly OutlinePart[] })
  | { readonly kind: 'unreadable'; readonly words: string; readonly outline: readonly OutlinePart[] }

export type StoredBeside = Pick<WrittenLesson, 'quiz'> & {
  readonly objectives: readonly Omit<LessonText['objectives'][number], 'text'>[]
}
export type ObjectiveReading = {
  readonly aligned: AlignedObjectives
  readonly stored: StoredBeside
  readonly problems: readonly LessonProblem[]
  /** False where the list of the objectives is damaged: then it is mended before it is changed by buttons. */
  readonly canEditLines: boolean
}

type Around = Pick<LessonEditorView, 'others'> & { readonly lessonId: string }

export function readLessonText(source: string, lessonId: string): TextReading {
  const outline = lessonOutline(source)
  try {
    return { kind: 'read', ...importLesson({ id: lessonId, source }), outline }
  } catch (error) {
    if (error instanceof ContentError) return { kind: 'unreadable', words: error.message, outline }
    throw error
  }
}

const nothing: AlignedObjectives = { present: [], departed: [] }

export function readObjectives(
  { source, known, quiz, archivedIds }: WrittenLesson,
  { reading, others }: Around & { readonly reading: TextReading },
): ObjectiveReading {
  if (reading.kind === 'unreadable') {
    return { aligned: nothing, stored: { objectives: [], quiz: {} }, problems: [], canEditLines: false }
  }
  const { lesson } = reading
  const takenIds = others.map(({ id }) => id)
  const aligned = alignObjectives({ known, texts: lesson.objectives, takenIds, archivedIds })
  const foreignIds = new Set(others.flatMap(({ id, isArchived }) => (isArchived ? [] : [id])))
  const numbers = new Set(lesson.quizQuestions.map(({ number }) => String(number)))
  const stored = toStored(aligned, { quiz, foreignIds, numbers })
  const objectives = stored.objectives.map((own, place) => ({ ...own, text: lesson.objectives[place] ?? '' }))
  const problems = lessonProblems({ lesson, objectives, quiz: stored.quiz, others })
  return { aligned, stored, problems, canEditLines: countObjectiveLines(source) === lesson.objectives.length }
}
