// Writing a proved draft down as the next version: all of it or nothing, and by one publisher.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { PublishDraft } from '@/lib/contracts/authoring/draft-requests'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { db, type Tx } from '@/lib/db/client'
import { type LockedQuestion, lockDraft, lockQuestion, markPublished } from '@/lib/db/queries/authoring/publish-draft'
import { countHeld } from '@/lib/db/queries/authoring/publish-effects'
import type { QuestionDraft } from '@/lib/db/queries/authoring/question-draft'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { bringBack } from '@/lib/db/queries/authoring/retire-questions'
import { addVersion, definitionHashOf } from '@/lib/db/queries/question'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'

export type ProvedDraft = Pick<PublishDraft, 'note' | 'over'> & {
  readonly actor: Actor
  /** As it was read; what stands there now must be the same. */
  readonly draft: QuestionDraft
  readonly definition: QuestionDefinition
}
export type StoredVersion =
  | Extract<PublishDraftResult, { readonly kind: 'published' | 'unchanged' | 'newer' | 'faulty' }>
  /** The draft was saved, published or discarded while it was being proved. */
  | { readonly kind: 'moved-on' }

export async function storeVersion(proved: ProvedDraft): Promise<StoredVersion> {
  const { draft, definition } = proved
  return db.$transaction(async (tx) => {
    if (!(await lockDraft(tx, { draftId: draft.id, revision: draft.revision }))) return { kind: 'moved-on' }
    const before = await lockQuestion(tx, definition.question.id)
    return whyNot(proved, before) ?? write(tx, { ...proved, before })
  })
}

function whyNot(
  { draft, definition, over }: ProvedDraft,
  before: LockedQuestion | null,
): Exclude<StoredVersion, { readonly kind: 'published' | 'moved-on' }> | null {
  if (before === null) return null
  // Somebody else has published a question of this id since it was read: a new one must have another.
  if (draft.questionId === null) {
    const message = `expected another id: there is a question ${definition.question.id} already`
    return { kind: 'faulty', diagnostics: [{ from: 0, to: 0, severity: 'error', message, path: 'id' }] }
  }
  const { version, source, definitionHash } = before
  if (version !== draft.baseVersion && version !== over) {
    return { kind: 'newer', version, baseVersion: draft.baseVersion }
  }
  const isSame = definitionHash === definitionHashOf(definition) && source === draft.source
  return isSame && !before.isRetired ? { kind: 'unchanged', version } : null
}

type Write = ProvedDraft & { readonly before: LockedQuestion | null }

async function write(tx: Tx, { actor, draft, definition, note, before }: Write): Promise<StoredVersion> {
  const questionId = definition.question.id
  const held = await countHeld(tx, questionId)
  const version = (before?.version ?? 0) + 1
  const words = note === '' ? null : note
  const authorship = { source: draft.source, authorId: actor.userId, note: words }
  await addVersion(tx, { definition, version, authorship })
  await markPublished(tx, { draftId: draft.id, questionId, version })
  const isBroughtBack = before?.isRetired === true
  if (isBroughtBack) await bringBack(tx, { questionIds: [questionId] })
  const told = { questionId, draftId: draft.id, version, actorId: actor.userId, at: new Date(), words }
  const kinds = isBroughtBack ? (['brought-back', 'published'] as const) : (['published'] as const)
  await addQuestionEvents(
    tx,
    kinds.map((kind) => ({ ...told, kind })),
  )
  return { kind: 'published', questionId, version, effects: held, isBroughtBack }
}
