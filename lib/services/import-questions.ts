// Bringing questions of other programs, or of our own format, into the bank.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db, type Tx } from '@/lib/db/client'
import { listNewestVersions, publishQuestion } from '@/lib/db/queries/question'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'

export type StoredQuestion = { readonly id: string; readonly outcome: 'created' | 'updated' | 'unchanged' }

/** Ample for a bank of thousands on a slow disk. */
const timeout = 120_000

/**
 * Publishes each as a new question or the next version of the one with its id; what stands there already is left alone. All or nothing.
 * @throws AppError `invalid-input` where a lesson or an objective is not stored.
 */
export async function storeQuestions(
  actor: Actor,
  definitions: readonly QuestionDefinition[],
): Promise<readonly StoredQuestion[]> {
  authorize(actor, 'lesson:import', {})
  return db.$transaction((tx) => writeQuestions(tx, definitions), { timeout })
}

/** The same as part of a transaction, for an actor who was asked already. */
export async function writeQuestions(
  tx: Tx,
  definitions: readonly QuestionDefinition[],
): Promise<readonly StoredQuestion[]> {
  await requirePlaces(tx, definitions)
  const newest = await listNewestVersions(tx)
  const stored: StoredQuestion[] = []
  for (const definition of definitions) {
    const { id } = definition.question
    const before = newest.get(id)
    const outcome = await publishQuestion(tx, { definition, newest: before })
    const published = before === undefined ? 'created' : 'updated'
    stored.push({ id, outcome: outcome === 'published' ? published : 'unchanged' })
  }
  return stored
}

async function requirePlaces(tx: Tx, definitions: readonly QuestionDefinition[]): Promise<void> {
  const lessonIds = [...new Set(definitions.map(({ question }) => question.lesson))]
  const objectiveIds = [...new Set(definitions.flatMap(({ question }) => question.objectives))]
  const [lessons, objectives] = await Promise.all([
    tx.lesson.findMany({ where: { id: { in: lessonIds } }, select: { id: true } }),
    tx.objective.findMany({ where: { id: { in: objectiveIds } }, select: { id: true } }),
  ])
  const noLesson = lessonIds.find((id) => !lessons.some((lesson) => lesson.id === id))
  if (noLesson !== undefined) throw new AppError('invalid-input', `There is no lesson ${noLesson}.`)
  const noObjective = objectiveIds.find((id) => !objectives.some((objective) => objective.id === id))
  if (noObjective !== undefined) throw new AppError('invalid-input', `There is no objective ${noObjective}.`)
}
