// Taking back a change of many questions: what stood before stands again.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { bulkBatch, type UndoBulk } from '@/lib/contracts/bank/bulk-requests'
import type { BulkReport, LeftReason, UndoReport } from '@/lib/contracts/bank/bulk-views'
import { db, type Tx } from '@/lib/db/client'
import { bringBack, retire } from '@/lib/db/queries/authoring/retire-questions'
import { addBulkEvents, type BulkEvent, listBulkEvents } from '@/lib/db/queries/bank/bulk-events'
import { listVersionTexts, lockQuestions, type StandingQuestion } from '@/lib/db/queries/bank/standing-questions'
import { addVersion } from '@/lib/db/queries/question'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'

/**
 * A batch of it, in the order of the questions' ids. A question that somebody has changed since, or is writing on, is left as it is; of one that was published
 * anew what stood before becomes the next version.
 */
export async function undoBulk(actor: Actor, { bulkId, undoId, after }: UndoBulk): Promise<UndoReport> {
  authorize(actor, 'bank:edit', {})
  const at = new Date()
  const events = await listBulkEvents(db, { bulkId, after, most: bulkBatch })
  const last = events.length < bulkBatch ? undefined : events.at(-1)
  const report = await db.$transaction(async (tx) => {
    const standing = await lockQuestions(
      tx,
      events.map(({ questionId }) => questionId),
    )
    const byId = new Map(standing.map((row) => [row.questionId, row]))
    const undone: BulkEvent[] = []
    const left: BulkReport['left'][number][] = []
    for (const event of events) {
      const now = byId.get(event.questionId)
      const outcome = now === undefined ? 'not-there' : await undoOne(tx, { event, now, actor, at })
      if (typeof outcome === 'object') undone.push({ ...event, ...outcome, bulkId: undoId, undoes: bulkId })
      else left.push({ id: event.questionId, title: now?.title ?? event.questionId, reason: outcome })
    }
    await addBulkEvents(tx, undone, { actorId: actor.userId, at })
    return { done: undone.map(({ questionId }) => questionId), left }
  })
  return { ...report, next: last?.questionId ?? null }
}

type Undoing = {
  readonly event: BulkEvent
  readonly now: StandingQuestion
  readonly actor: Actor
  readonly at: Date
}
type Undone = Pick<BulkEvent, 'version' | 'versionBefore'>

async function undoOne(tx: Tx, { event, now, actor, at }: Undoing): Promise<Undone | LeftReason> {
  const { questionId, change, versionBefore } = event
  const questionIds = [questionId]
  if (change.kind === 'retire' || change.kind === 'bring-back') {
    const moved =
      change.kind === 'retire' ? await bringBack(tx, { questionIds }) : await retire(tx, { questionIds, at })
    return moved.length === 0 ? 'changed-since' : { version: null, versionBefore: null }
  }
  if (now.hasDraft) return 'being-written'
  if (versionBefore === null || now.version !== event.version) return 'changed-since'
  const [text] = await listVersionTexts(tx, [{ questionId, version: versionBefore }])
  if (text === undefined) return 'not-there'
  const version = now.version + 1
  const authorship = { source: text.source, authorId: actor.userId, note: null }
  await addVersion(tx, { definition: parseStoredQuestion(text.definition), version, authorship })
  return { version, versionBefore: now.version }
}
