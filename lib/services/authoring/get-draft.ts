// A draft, to be written on.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { titleOfSource } from '@/lib/authoring/source-title'
import type { DraftKey } from '@/lib/contracts/authoring/draft-requests'
import type { DraftView } from '@/lib/contracts/authoring/draft-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { findDraft } from '@/lib/db/queries/authoring/question-draft'
import { listPersonNames } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'
import { isOpenState } from './is-open-state'
import { surroundingsFor } from './surroundings-for'

export async function getDraft(actor: Actor, { draftId }: DraftKey): Promise<DraftView> {
  authorize(actor, 'bank:edit', {})
  const draft = isUuid(draftId) ? await findDraft(db, draftId) : null
  if (draft === null) throw new AppError('not-found')
  const { savedById, savedAt, publishedVersion: _version, ...shown } = draft
  const [surroundings, names] = await Promise.all([
    surroundingsFor(db, { questionId: draft.questionId, ownMistakes: {} }),
    listPersonNames(db, [savedById]),
  ])
  return {
    ...shown,
    savedAt: savedAt.toISOString(),
    savedBy: names.get(savedById) ?? null,
    surroundings,
    title: titleOfSource(draft.source),
    canEdit: isOpenState(draft.state),
  }
}
