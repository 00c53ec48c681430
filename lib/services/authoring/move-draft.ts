// From draft to review and back, away and back: what the four have in common.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { MoveDraftResult } from '@/lib/contracts/authoring/draft-views'
import { db } from '@/lib/db/client'
import { type DraftMove, moveDraft as move } from '@/lib/db/queries/authoring/move-draft'
import { findDraft } from '@/lib/db/queries/authoring/question-draft'
import { AppError } from '@/lib/errors'
import { toOtherDraft } from './other-draft'

type Asked = Omit<DraftMove, 'actorId' | 'at'>

/** Nobody moves a text on that they have not seen. */
export async function moveDraft(actor: Actor, asked: Asked): Promise<MoveDraftResult> {
  authorize(actor, 'bank:edit', {})
  const isMoved = await db.$transaction((tx) => move(tx, { ...asked, actorId: actor.userId, at: new Date() }))
  if (isMoved) return { kind: 'moved', state: asked.to }
  const draft = await findDraft(db, asked.draftId)
  if (draft === null) throw new AppError('not-found')
  if (!asked.from.includes(draft.state)) return { kind: 'elsewhere', state: draft.state }
  return { kind: 'stale', theirs: await toOtherDraft(draft) }
}
