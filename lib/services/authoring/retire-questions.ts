// Retiring questions: nobody is given them any more, and whoever has them keeps them.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ChangedQuestions, QuestionIds } from '@/lib/contracts/authoring/retire-requests'
import { db, type Tx } from '@/lib/db/client'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { bringBack, retire } from '@/lib/db/queries/authoring/retire-questions'

/** Those that are retired already, or are not there, are left as they are. */
export async function retireQuestions(actor: Actor, { questionIds }: QuestionIds): Promise<ChangedQuestions> {
  authorize(actor, 'bank:edit', {})
  const at = new Date()
  return db.$transaction(async (tx) => {
    const retired = await retire(tx, { questionIds, at })
    await tell(tx, { questionIds: retired, kind: 'retired', actorId: actor.userId, at })
    return { questionIds: retired }
  })
}

/** Those that are in use are left as they are. */
export async function bringBackQuestions(actor: Actor, { questionIds }: QuestionIds): Promise<ChangedQuestions> {
  authorize(actor, 'bank:edit', {})
  const at = new Date()
  return db.$transaction(async (tx) => {
    const back = await bringBack(tx, { questionIds })
    await tell(tx, { questionIds: back, kind: 'brought-back', actorId: actor.userId, at })
    return { questionIds: back }
  })
}

type Told = {
  readonly questionIds: readonly string[]
  readonly kind: 'retired' | 'brought-back'
  readonly actorId: string
  readonly at: Date
}

async function tell(tx: Tx, { questionIds, ...event }: Told): Promise<void> {
  await addQuestionEvents(
    tx,
    questionIds.map((questionId) => ({ ...event, questionId, draftId: null, version: null, words: null })),
  )
}
