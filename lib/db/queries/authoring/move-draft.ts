// A draft goes from one state to another, and its history says so.
import 'server-only'
import type { DraftState } from '@/lib/contracts/authoring/draft-views'
import type { QuestionEventKind } from '@/lib/contracts/authoring/question-events'
import type { Tx } from '@/lib/db/client'
import { addQuestionEvents } from './question-event'

export type DraftMove = {
  readonly draftId: string
  readonly revision: number
  readonly from: readonly DraftState[]
  readonly to: Exclude<DraftState, 'published'>
  readonly kind: QuestionEventKind
  readonly words: string | null
  readonly actorId: string
  readonly at: Date
}

/** As part of a transaction. @returns whether it moved: not where it stands elsewhere, or was saved since. */
export async function moveDraft(tx: Tx, move: DraftMove): Promise<boolean> {
  const { draftId, revision, from, to, kind, words, actorId, at } = move
  const [moved] = await tx.questionDraft.updateManyAndReturn({
    where: { id: draftId, revision, state: { in: [...from] } },
    data: { state: to },
    select: { questionId: true },
  })
  if (moved === undefined) return false
  await addQuestionEvents(tx, [{ ...moved, draftId, kind, version: null, actorId, at, words }])
  return true
}
