// The history of a lesson: what it was before anybody wrote it here, and every version since.
import 'server-only'
import type { Lesson } from '@/lib/content/lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import type { LessonObjectives } from '@/lib/content/objectives'
import type { Tx } from '@/lib/db/client'
import { type EditedLesson, findEditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { listQuizQuestions } from '@/lib/db/queries/lessons/lesson-questions'
import { addLessonVersion, findNewestVersion, type WrittenBeside } from '@/lib/db/queries/lessons/lesson-version'

/** Who wrote it, in which words. */
export type LessonWriting = {
  /** To the byte. */
  readonly source: string
  readonly authorId: string
  readonly note: string | null
}

type Before = {
  /** 0: nobody has written it here. */
  readonly version: number
  /** What was stored then; null of a new lesson. */
  readonly edited: EditedLesson | null
  readonly quiz: Readonly<Record<string, string>>
}

export async function readBefore(tx: Tx, lessonId: string): Promise<Before> {
  const newest = await findNewestVersion(tx, lessonId)
  const edited = await findEditedLesson(tx, lessonId)
  return { version: newest?.version ?? 0, edited, quiz: await quizOf(tx, lessonId) }
}

type Kept = {
  readonly before: Before
  readonly lesson: Lesson
  readonly objectives: LessonObjectives
  readonly writing: LessonWriting | null
}

/** The first version of a lesson that came with the installation is what it came as. */
export async function keepLessonVersion(tx: Tx, { before, lesson, objectives, writing }: Kept): Promise<void> {
  const { edited } = before
  const needsFirst = before.version === 0 && edited !== null
  if (needsFirst) {
    const beside = { objectives: besideOf(edited.objectives), quiz: before.quiz }
    const first = { lessonId: lesson.id, version: 1, source: lessonToMarkdown(edited.lesson), beside }
    await addLessonVersion(tx, { ...first, authorId: null, note: null, createdAt: edited.updatedAt })
  }
  await addLessonVersion(tx, {
    lessonId: lesson.id,
    version: before.version + (needsFirst ? 2 : 1),
    source: writing?.source ?? lessonToMarkdown(lesson),
    beside: { objectives: besideOf(objectives.objectives), quiz: objectives.quiz },
    authorId: writing?.authorId ?? null,
    note: writing?.note ?? null,
    createdAt: new Date(),
  })
}

/** Which objective each question of the quiz asks, by its number. */
export async function quizOf(tx: Tx, lessonId: string): Promise<Readonly<Record<string, string>>> {
  const questions = await listQuizQuestions(tx, lessonId)
  const prefix = `${lessonId}-q`
  return Object.fromEntries(
    questions.flatMap(({ id, objectiveId }) =>
      objectiveId === null || !id.startsWith(prefix) ? [] : [[id.slice(prefix.length), objectiveId]],
    ),
  )
}

function besideOf(
  objectives: LessonObjectives['objectives'] | EditedLesson['objectives'],
): WrittenBeside['objectives'] {
  return objectives.map(({ id, title, prerequisites }) => ({ id, title, prerequisites: [...prerequisites] }))
}
