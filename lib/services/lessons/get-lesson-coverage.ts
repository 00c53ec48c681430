// How much the bank asks about each objective of a lesson, and where it asks nothing.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { type CoveringQuestion, coverageOf } from '@/lib/authoring/coverage'
import { summariseSource } from '@/lib/authoring/summarise-source'
import type { LessonCoverage } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { listWorkedExamples } from '@/lib/db/queries/authoring/lesson-roots'
import { findEditedLesson } from '@/lib/db/queries/lessons/edited-lesson'
import { listInUse, listOpenSources, listTemplatesAbout } from '@/lib/db/queries/lessons/lesson-questions'
import { AppError } from '@/lib/errors'

/** Templates in use, and apart from them drafts, also of questions in use. The quiz as written is no part of it: practice never asks it. */
export async function getLessonCoverage(actor: Actor, lessonId: string): Promise<LessonCoverage> {
  authorize(actor, 'lesson:edit', {})
  const edited = await findEditedLesson(db, lessonId)
  if (edited === null) throw new AppError('not-found')
  const ids = edited.objectives.map(({ id }) => id)
  const [templates, sources] = await Promise.all([listTemplatesAbout(db, ids), listOpenSources(db)])
  const drafts = sources.map(summariseSource).filter(({ objectives }) => objectives.some((id) => ids.includes(id)))
  const questions: readonly CoveringQuestion[] = [
    ...templates.map((template) => ({ ...template, state: 'published' as const })),
    ...drafts.map(({ objectives, kind, difficulty }) => ({ objectives, kind, difficulty, state: 'open' as const })),
  ]
  const titles = new Map(edited.objectives.map(({ id, title }) => [id, title]))
  return {
    lessonId,
    rows: coverageOf(ids, questions).map((row) => ({ ...row, title: titles.get(row.objectiveId) ?? row.objectiveId })),
    all: { published: templates.length, open: drafts.length },
    examples: await examplesOf(lessonId),
  }
}

async function examplesOf(lessonId: string): Promise<LessonCoverage['examples']> {
  const examples = (await listWorkedExamples(db)).filter((example) => example.lessonId === lessonId)
  const inUse = await listInUse(
    db,
    examples.flatMap(({ questionIds }) => questionIds),
  )
  return examples.map(({ number, title, questionIds }) => ({
    ...{ number, title, questions: questionIds.filter((id) => inUse.has(id)).length },
  }))
}
