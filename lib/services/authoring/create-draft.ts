// Beginning a question.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CreateDraft } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { createDraft as create } from '@/lib/db/queries/authoring/question-draft'

/** From any text, right or not. */
export async function createDraft(actor: Actor, { source }: CreateDraft): Promise<{ readonly draftId: string }> {
  authorize(actor, 'bank:edit', {})
  const draft = { questionId: null, baseVersion: null, source, ownMistakes: {} }
  const draftId = await create(db, { ...draft, authorId: actor.userId, at: new Date() })
  if (draftId === null) throw new RangeError('a draft of no question meets no other')
  return { draftId }
}
