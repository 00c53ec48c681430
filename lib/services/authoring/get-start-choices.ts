// What a new question can be begun from.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { StartChoices } from '@/lib/contracts/authoring/start-views'
import { db } from '@/lib/db/client'
import { listWorkedExamples } from '@/lib/db/queries/authoring/lesson-roots'
import { listLessonPlaces } from '@/lib/db/queries/authoring/question-text'
import { listQuestionTitles } from '@/lib/db/queries/authoring/start-choices'

export async function getStartChoices(actor: Actor): Promise<StartChoices> {
  authorize(actor, 'bank:edit', {})
  const [lessons, examples, questions] = await Promise.all([
    listLessonPlaces(db),
    listWorkedExamples(db),
    listQuestionTitles(db),
  ])
  const byId = new Map(questions.map((question) => [question.id, question]))
  return {
    lessons,
    examples: examples.map(({ questionIds, ...example }) => ({
      ...example,
      questions: questionIds.flatMap((id) => byId.get(id) ?? []).map(({ id, title }) => ({ id, title })),
    })),
    questions,
  }
}
