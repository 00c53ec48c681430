// Going back to what an older version said: as a draft, which is published like any other.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { RestoreVersion, RestoreVersionResult } from '@/lib/contracts/authoring/version-views'
import { db } from '@/lib/db/client'
import { createDraft, findOpenDraftId } from '@/lib/db/queries/authoring/question-draft'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { findNewestText } from '@/lib/db/queries/authoring/question-text'
import { findVersionText } from '@/lib/db/queries/authoring/version-history'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { sourceOf } from './open-draft'
import { surroundingsFor } from './surroundings-for'

/** Its text and the words its mistakes had. Not while another draft of the question is open, which this would hide. */
export async function restoreVersion(actor: Actor, asked: RestoreVersion): Promise<RestoreVersionResult> {
  authorize(actor, 'bank:edit', {})
  const { questionId, version } = asked
  const [restored, newest, { catalogue }] = await Promise.all([
    findVersionText(db, asked),
    findNewestText(db, questionId),
    surroundingsFor(db, { questionId, ownMistakes: {} }),
  ])
  if (restored === null || newest === null) throw new AppError('not-found')
  const { mistakes } = parseStoredQuestion(restored.definition)
  const ownMistakes = toldOtherwise(mistakes, catalogue)
  const draft = { questionId, baseVersion: newest.version, source: sourceOf(restored), ownMistakes }
  const [actorId, at] = [actor.userId, new Date()]
  const draftId = await db.$transaction(async (tx) => {
    const created = await createDraft(tx, { ...draft, authorId: actorId, at })
    if (created === null) return null
    const told = { questionId, draftId: created, version, actorId, at, words: null }
    await addQuestionEvents(tx, [{ ...told, kind: 'restored' }])
    return created
  })
  if (draftId !== null) return { kind: 'opened', draftId }
  const open = await findOpenDraftId(db, questionId)
  if (open === null) throw new AppError('conflict')
  return { kind: 'other-open', draftId: open }
}

/** Which mal-rules are shared is the catalogue's; the words were this version's. */
function toldOtherwise(mistakes: MistakeCatalogue, catalogue: MistakeCatalogue): MistakeCatalogue {
  const entries = Object.entries(mistakes).flatMap(([id, { name, feedback }]) => {
    const now = catalogue[id]
    const isSame = now !== undefined && now.name === name && now.feedback === feedback
    return isSame ? [] : [[id, { ...now, name, feedback }] as const]
  })
  return Object.fromEntries(entries)
}
