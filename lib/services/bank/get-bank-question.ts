// One question of the bank: where it stands, what is very like it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize, can } from '@/lib/auth/policy'
import type { BankQuestionView } from '@/lib/contracts/bank/bank-views'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import { findBankQuestion } from '@/lib/db/queries/bank/bank-question'
import { mapQuestionHeads } from '@/lib/db/queries/question-head'
import { AppError } from '@/lib/errors'
import { findAlikeOf } from './find-alike'
import { getQuestionUsage } from './get-question-usage'
import { keepSummaries } from './keep-summaries'

export async function getBankQuestion(
  actor: Actor,
  { questionId }: { readonly questionId: string },
): Promise<BankQuestionView> {
  authorize(actor, 'bank:view', {})
  await keepSummaries()
  const row = isStorable(questionId) ? await findBankQuestion(db, questionId) : null
  if (row === null) throw new AppError('not-found')
  const [found, usage] = await Promise.all([findAlikeOf(questionId), getQuestionUsage(actor, row)])
  const heads = await mapQuestionHeads(
    db,
    found.map(({ id }) => id),
  )
  const { title, version, isRetired, publishedAt, by, draftId, draftState } = row
  return {
    ...{ questionId, title, version, isRetired, publishedAt: publishedAt.toISOString(), by, usage },
    draft: draftId === null ? null : { id: draftId, state: draftState === 'in_review' ? 'in-review' : 'draft' },
    alike: found.map(({ id, similarity }) => ({ id, title: heads.get(id)?.title ?? id, similarity })),
    canEdit: can(actor, 'bank:edit', {}),
  }
}
