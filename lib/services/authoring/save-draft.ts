// Keeping what was written.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SaveDraft } from '@/lib/contracts/authoring/draft-requests'
import type { SaveDraftResult } from '@/lib/contracts/authoring/draft-views'
import { db } from '@/lib/db/client'
import { findDraft } from '@/lib/db/queries/authoring/question-draft'
import { saveDraftRevision } from '@/lib/db/queries/authoring/save-draft'
import { AppError } from '@/lib/errors'
import { toOtherDraft } from './other-draft'

/** Right or not: a draft is text. The second of two writers is shown what the first wrote, and nothing of either is lost. */
export async function saveDraft(actor: Actor, save: SaveDraft): Promise<SaveDraftResult> {
  authorize(actor, 'bank:edit', {})
  const at = new Date()
  const saved = await saveDraftRevision(db, { ...save, authorId: actor.userId, at })
  if (saved !== null) return { kind: 'saved', ...saved, savedAt: at.toISOString() }
  return whatStands(save)
}

async function whatStands({ draftId, source, ownMistakes }: SaveDraft): Promise<SaveDraftResult> {
  const draft = await findDraft(db, draftId)
  if (draft === null) throw new AppError('not-found')
  const { state, revision, savedAt } = draft
  if (state === 'published' || state === 'discarded') return { kind: 'closed', state }
  // The same text again: an answer that got lost on its way, or two who wrote the same.
  if (draft.source === source && JSON.stringify(draft.ownMistakes) === JSON.stringify(ownMistakes)) {
    return { kind: 'saved', revision, state, savedAt: savedAt.toISOString() }
  }
  return { kind: 'stale', theirs: await toOtherDraft(draft) }
}
