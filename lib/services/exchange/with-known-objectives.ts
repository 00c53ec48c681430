// A lesson that comes without the file beside it keeps the objectives it has here.
import 'server-only'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import type { ReadLesson } from '@/lib/content/interchange/read-bank-files'
import type { ReadImport } from '@/lib/content/interchange/read-import'
import { alignObjectives } from '@/lib/content/lesson-text/align-objectives'
import type { Tx } from '@/lib/db/client'
import { findEditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { quizOf } from '@/lib/services/lessons/keep-lesson-version'

type Brought = { readonly read: ReadImport; readonly files: readonly BankFile[] }

/** Else every import of the bare text would give them other ids, and what is known of students would hang in the air. */
export async function withKnownObjectives(tx: Tx, { read, files }: Brought): Promise<ReadImport> {
  const hasBeside = (id: string) =>
    files.some(({ name }) => name === `${id}.objectives.yaml` || name.endsWith(`/${id}.objectives.yaml`))
  const lessons = await Promise.all(
    read.lessons.map((each) => (hasBeside(each.content.lesson.id) ? each : asStored(tx, each))),
  )
  return { ...read, lessons }
}

async function asStored(tx: Tx, brought: ReadLesson): Promise<ReadLesson> {
  const { lesson } = brought.content
  const edited = await findEditedLesson(tx, lesson.id)
  if (edited === null) return brought
  const known = [...edited.objectives, ...edited.archived]
  const { present } = alignObjectives({ known, texts: lesson.objectives, takenIds: [] })
  const quiz = await quizOf(tx, lesson.id)
  const ids = new Set(present.map(({ id }) => id))
  const asked = lesson.quizQuestions.flatMap(({ number }) => {
    const id = quiz[String(number)]
    return id !== undefined && ids.has(id) ? [[String(number), id] as const] : []
  })
  const objectives = present.map((objective) => ({ ...objective, prerequisites: [...objective.prerequisites] }))
  return { ...brought, objectives: { objectives, quiz: Object.fromEntries(asked) } }
}
