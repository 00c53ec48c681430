// What happened to questions and to drafts of them. Written once.
import 'server-only'
import { z } from 'zod'
import { type QuestionEventKind, questionEventKinds } from '@/lib/contracts/authoring/question-events'
import type { Tx } from '@/lib/db/client'

export type NewEvent = {
  /** Null of a draft that is not a question yet. */
  readonly questionId: string | null
  readonly draftId: string | null
  readonly kind: QuestionEventKind
  readonly version: number | null
  readonly actorId: string
  readonly at: Date
  readonly words: string | null
}

export async function addQuestionEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  await tx.questionEvent.createMany({
    data: events.map(({ words, ...event }) => ({ ...event, detail: words === null ? {} : { words } })),
  })
}

export type QuestionEvent = Omit<NewEvent, 'questionId' | 'draftId' | 'actorId'> & {
  readonly id: string
  /** Null of the command line. */
  readonly by: string | null
}

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(questionEventKinds),
  version: z.number().nullable(),
  by: z.string().nullable(),
  at: z.date(),
  detail: z.object({ words: z.string().optional() }),
})

/** Of a question, those of its drafts among them, the newest first. */
export function listQuestionEvents(tx: Tx, questionId: string): Promise<readonly QuestionEvent[]> {
  const rows = tx.$queryRaw<unknown[]>`
    SELECT e.id::text AS id, e.kind, e.version, u.name AS by, e.at, e.detail
    FROM question_event e LEFT JOIN user_account u ON u.id = e.actor_id
    WHERE e.question_id = ${questionId} OR e.draft_id IN (SELECT id FROM question_draft WHERE question_id = ${questionId})
    ORDER BY e.at DESC, e.id DESC`
  return rows.then((all) => all.map(toEvent))
}

/** Of a draft alone, the newest first. */
export function listDraftEvents(tx: Tx, draftId: string): Promise<readonly QuestionEvent[]> {
  const rows = tx.$queryRaw<unknown[]>`
    SELECT e.id::text AS id, e.kind, e.version, u.name AS by, e.at, e.detail
    FROM question_event e LEFT JOIN user_account u ON u.id = e.actor_id
    WHERE e.draft_id = ${draftId}::uuid ORDER BY e.at DESC, e.id DESC`
  return rows.then((all) => all.map(toEvent))
}

function toEvent(row: unknown): QuestionEvent {
  const { detail, ...event } = rowSchema.parse(row)
  return { ...event, words: detail.words ?? null }
}
