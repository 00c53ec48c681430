// Putting a draft away, and taking it out again: nothing of it is lost.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { DiscardDraft } from '@/lib/contracts/authoring/draft-requests'
import type { MoveDraftResult } from '@/lib/contracts/authoring/draft-views'
import { db } from '@/lib/db/client'
import { findDraft, findOpenDraftId } from '@/lib/db/queries/authoring/question-draft'
import { moveDraft } from './move-draft'

export function discardDraft(actor: Actor, key: DiscardDraft): Promise<MoveDraftResult> {
  return moveDraft(actor, { ...key, from: ['draft', 'in_review'], to: 'discarded', kind: 'discarded', words: null })
}

/** Not while another draft of the same question is open. */
export async function bringBackDraft(actor: Actor, key: DiscardDraft): Promise<MoveDraftResult> {
  authorize(actor, 'bank:edit', {})
  const draft = await findDraft(db, key.draftId)
  const questionId = draft?.questionId ?? null
  const open = questionId === null ? null : await findOpenDraftId(db, questionId)
  if (open !== null && open !== key.draftId) return { kind: 'other-open', draftId: open }
  return moveDraft(actor, { ...key, from: ['discarded'], to: 'draft', kind: 'draft-brought-back', words: null })
}
