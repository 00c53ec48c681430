// The quiz of a lesson as questions of the bank: what is new or changed becomes the next version, what left the lesson is retired.
import 'server-only'
import { systemActor } from '@/lib/auth/actor'
import type { Lesson } from '@/lib/content/lesson'
import type { LessonObjectives } from '@/lib/content/objectives'
import { toQuestions } from '@/lib/content/quiz-to-questions'
import type { Tx } from '@/lib/db/client'
import { addQuestionEvents, type NewEvent } from '@/lib/db/queries/authoring/question-event'
import { bringBack, retire } from '@/lib/db/queries/authoring/retire-questions'
import { listQuizQuestions } from '@/lib/db/queries/lessons/lesson-questions'
import { listNewestVersions, publishQuestion } from '@/lib/db/queries/question'
import type { LessonWriting } from './keep-lesson-version'

type Settled = {
  readonly lesson: Lesson
  readonly objectives: LessonObjectives
  /** Null of a lesson that came as a file. */
  readonly writing: LessonWriting | null
}

/** @returns how many questions are new or have changed. Answers that were given stay with the version they were given to. */
export async function settleQuiz(tx: Tx, { lesson, objectives, writing }: Settled): Promise<number> {
  const newest = await listNewestVersions(tx)
  const questions = toQuestions({ lesson, objectives })
  const authorship = { source: null, authorId: writing?.authorId ?? null, note: null }
  const events: Pick<NewEvent, 'questionId' | 'kind' | 'version'>[] = []
  for (const question of questions) {
    const last = newest.get(question.id)
    const definition = { question, mistakes: {} }
    const outcome = await publishQuestion(tx, { definition, newest: last, authorship })
    if (outcome === 'unchanged') continue
    events.push({ questionId: question.id, kind: 'published', version: (last?.version ?? 0) + 1 })
  }
  const published = events.length
  events.push(...(await retireOthers(tx, { lessonId: lesson.id, ids: questions.map(({ id }) => id) })))
  const [actorId, at] = [writing?.authorId ?? systemActor.userId, new Date()]
  await addQuestionEvents(
    tx,
    events.map((event) => ({ ...event, draftId: null, actorId, at, words: null })),
  )
  return published
}

/** A question that stands in the lesson again is in use again. */
async function retireOthers(
  tx: Tx,
  { lessonId, ids }: { readonly lessonId: string; readonly ids: readonly string[] },
): Promise<readonly Pick<NewEvent, 'questionId' | 'kind' | 'version'>[]> {
  const stored = (await listQuizQuestions(tx, lessonId)).map(({ id }) => id)
  const retired = await retire(tx, { questionIds: stored.filter((id) => !ids.includes(id)), at: new Date() })
  const back = await bringBack(tx, { questionIds: ids })
  return [
    ...retired.map((questionId) => ({ questionId, kind: 'retired' as const, version: null })),
    ...back.map((questionId) => ({ questionId, kind: 'brought-back' as const, version: null })),
  ]
}
