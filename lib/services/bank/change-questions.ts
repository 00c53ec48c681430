// One change of many questions, a batch at a time; what cannot be changed is left alone, with the reason.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { BulkChange, ChangeQuestions } from '@/lib/contracts/bank/bulk-requests'
import type { BulkReport, LeftReason } from '@/lib/contracts/bank/bulk-views'
import { db, type Tx } from '@/lib/db/client'
import { bringBack, retire } from '@/lib/db/queries/authoring/retire-questions'
import { addBulkEvents } from '@/lib/db/queries/bank/bulk-events'
import { listNewestTexts, lockQuestions, type QuestionText } from '@/lib/db/queries/bank/standing-questions'
import { findObjective } from '@/lib/db/queries/objective'
import { addVersion } from '@/lib/db/queries/question'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { type ChangedText, changedText, type TextChange } from './changed-text'

/** Changing what a question says publishes its next version, with its comments; students keep the version they were given. */
export async function changeQuestions(actor: Actor, request: ChangeQuestions): Promise<BulkReport> {
  authorize(actor, 'bank:edit', {})
  const { change } = request
  if (change.kind === 'retire' || change.kind === 'bring-back') return moveQuestions(actor, { ...request, change })
  const texts = await listNewestTexts(db, request.questionIds)
  if (change.kind === 'add-objective' && (await findObjective(db, change.objective)) === null) {
    return { done: [], left: texts.map(({ questionId: id, title }) => ({ id, title, reason: 'no-objective' })) }
  }
  const rewritten = texts.map((text) => ({ ...text, after: rewrittenText(text, change) }))
  return db.$transaction((tx) => publishAll(tx, { actor, request, rewritten }))
}

type Rewritten = QuestionText & { readonly after: ChangedText }

function rewrittenText({ definition, source }: QuestionText, change: TextChange): ChangedText {
  return changedText({ definition: parseStoredQuestion(definition), source }, change)
}

type Publishing = {
  readonly actor: Actor
  readonly request: ChangeQuestions
  readonly rewritten: readonly Rewritten[]
}

async function publishAll(tx: Tx, { actor, request, rewritten }: Publishing): Promise<BulkReport> {
  const { bulkId, change, questionIds } = request
  const standing = new Map((await lockQuestions(tx, questionIds)).map((row) => [row.questionId, row]))
  const done: { questionId: string; versionBefore: number; version: number }[] = []
  const left: BulkReport['left'][number][] = []
  for (const { questionId, version: versionBefore, title, after } of rewritten) {
    const now = standing.get(questionId)
    const leave = (reason: LeftReason) => left.push({ id: questionId, title, reason })
    if (after.kind === 'left') leave(after.reason)
    else if (now?.hasDraft !== false) leave('being-written')
    else if (now.version !== versionBefore) leave('changed-since')
    else {
      const { definition, source } = after
      const version = versionBefore + 1
      await addVersion(tx, { definition, version, authorship: { source, authorId: actor.userId, note: null } })
      done.push({ questionId, versionBefore, version })
    }
  }
  const events = done.map((event) => ({ ...event, bulkId, undoes: null, change }))
  await addBulkEvents(tx, events, { actorId: actor.userId, at: new Date() })
  return { done: done.map(({ questionId }) => questionId), left: [...left, ...missing(questionIds, standing)] }
}

type Moving = ChangeQuestions & {
  readonly change: Extract<BulkChange, { readonly kind: 'retire' | 'bring-back' }>
}

function moveQuestions(actor: Actor, { bulkId, change, questionIds }: Moving): Promise<BulkReport> {
  const at = new Date()
  return db.$transaction(async (tx) => {
    const standing = new Map((await lockQuestions(tx, questionIds)).map((row) => [row.questionId, row]))
    const done = change.kind === 'retire' ? await retire(tx, { questionIds, at }) : await bringBack(tx, { questionIds })
    const events = done.map((questionId) => {
      return { questionId, bulkId, undoes: null, change, versionBefore: null, version: null }
    })
    await addBulkEvents(tx, events, { actorId: actor.userId, at })
    const left = [...standing.values()]
      .filter(({ questionId }) => !done.includes(questionId))
      .map(({ questionId: id, title }) => ({ id, title, reason: 'already' as const }))
    return { done, left: [...left, ...missing(questionIds, standing)] }
  })
}

function missing(questionIds: readonly string[], found: ReadonlyMap<string, unknown>): BulkReport['left'] {
  return questionIds.filter((id) => !found.has(id)).map((id) => ({ id, title: id, reason: 'not-there' }))
}
