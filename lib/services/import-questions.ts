// Bringing questions of other programs, or of our own format, into the bank.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db, type Tx } from '@/lib/db/client'
import { lockQuestion } from '@/lib/db/queries/authoring/publish-draft'
import { bringBack } from '@/lib/db/queries/authoring/retire-questions'
import { addImportEvents, type ImportEvent } from '@/lib/db/queries/exchange/import-event'
import { listNewestVersions, publishQuestion } from '@/lib/db/queries/question'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'

export type ImportedDefinition = QuestionDefinition & {
  /** Its YAML as it was written, comments and all; absent where the file has none of it alone. */
  readonly source?: string
}
export type StoredQuestion = { readonly id: string; readonly outcome: 'created' | 'updated' | 'unchanged' }

export type ImportWriter = {
  readonly actor: Actor
  /** One for all that comes at once: by it an import is undone. */
  readonly importId: string
  /** Where it is from; null where nobody says. */
  readonly words: string | null
  /** Questions that are in use again with what is stored now; others that are retired stay so. */
  readonly bringBack: readonly string[]
}

/** Ample for a bank of thousands on a slow disk. */
const timeout = 120_000

/**
 * Publishes each as a new question or the next version of the one with its id; what stands there already is left alone. All or nothing.
 * @throws AppError `invalid-input` where a lesson or an objective is not stored.
 */
export async function storeQuestions(
  actor: Actor,
  definitions: readonly ImportedDefinition[],
): Promise<readonly StoredQuestion[]> {
  authorize(actor, 'bank:edit', {})
  const writer = { actor, importId: randomUUID(), words: null, bringBack: [] }
  return db.$transaction((tx) => writeQuestions(tx, { definitions, writer }), { timeout })
}

type Writing = { readonly definitions: readonly ImportedDefinition[]; readonly writer: ImportWriter }

/** The same as part of a transaction, for an actor who was asked already. What it does to each question stands in its history. */
export async function writeQuestions(tx: Tx, { definitions, writer }: Writing): Promise<readonly StoredQuestion[]> {
  const { actor, importId, words } = writer
  await requirePlaces(tx, definitions)
  for (const id of definitions.map(({ question }) => question.id).sort()) await lockQuestion(tx, id)
  const newest = await listNewestVersions(tx)
  const authorId = actor.userId === systemActor.userId ? null : actor.userId
  const back = new Set(await bringBack(tx, { questionIds: writer.bringBack }))
  const stored: StoredQuestion[] = []
  const events: ImportEvent[] = []
  for (const { source = null, ...definition } of definitions) {
    const { id } = definition.question
    const before = newest.get(id)
    const outcome = await publishQuestion(tx, {
      definition,
      newest: before,
      authorship: { source, authorId, note: null },
    })
    const published = before === undefined ? 'created' : 'updated'
    stored.push({ id, outcome: outcome === 'published' ? published : 'unchanged' })
    if (outcome !== 'published' && !back.has(id)) continue
    const version = (before?.version ?? 0) + (outcome === 'published' ? 1 : 0)
    const was = before === undefined ? null : { version: before.version, isRetired: back.has(id) }
    events.push({ questionId: id, version, importId, before: was })
  }
  await addImportEvents(tx, { events, actorId: actor.userId, at: new Date(), words })
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
