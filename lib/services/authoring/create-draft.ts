// Beginning a question.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CreateDraft } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { createDraft as create } from '@/lib/db/queries/authoring/question-draft'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'

/** From any text, right or not. */
export async function createDraft(actor: Actor, { source }: CreateDraft): Promise<{ readonly draftId: string }> {
  authorize(actor, 'bank:edit', {})
  const draft = { questionId: null, baseVersion: null, source, ownMistakes: {} }
  const [actorId, at] = [actor.userId, new Date()]
  return db.$transaction(async (tx) => {
    const draftId = await create(tx, { ...draft, authorId: actorId, at })
    if (draftId === null) throw new RangeError('a draft of no question meets no other')
    await addQuestionEvents(tx, [
      { questionId: null, draftId, kind: 'created', version: null, actorId, at, words: null },
    ])
    return { draftId }
  })
}
