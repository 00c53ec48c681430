// Asking colleagues to read a question before students do, and giving it back to its author.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ReturnDraft, SubmitDraft } from '@/lib/contracts/authoring/draft-requests'
import type { MoveDraftResult } from '@/lib/contracts/authoring/draft-views'
import { moveDraft } from './move-draft'

export function submitDraft(actor: Actor, { message, ...key }: SubmitDraft): Promise<MoveDraftResult> {
  const words = message === '' ? null : message
  return moveDraft(actor, { ...key, from: ['draft'], to: 'in_review', kind: 'submitted', words })
}

export function returnDraft(actor: Actor, { reason, ...key }: ReturnDraft): Promise<MoveDraftResult> {
  return moveDraft(actor, { ...key, from: ['in_review'], to: 'draft', kind: 'returned', words: reason })
}
