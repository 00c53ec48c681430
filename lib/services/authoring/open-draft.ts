// Going on with a question that is published.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { OpenDraft } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { createDraft, findOpenDraftId } from '@/lib/db/queries/authoring/question-draft'
import { findNewestText, type VersionText } from '@/lib/db/queries/authoring/question-text'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { questionYaml } from '@/lib/problems/question-yaml'

/** The draft of it that is open, whoever began it; else a new one, of the newest version. */
export async function openDraft(actor: Actor, { questionId }: OpenDraft): Promise<{ readonly draftId: string }> {
  authorize(actor, 'bank:edit', {})
  const open = await findOpenDraftId(db, questionId)
  if (open !== null) return { draftId: open }
  const newest = await findNewestText(db, questionId)
  if (newest === null) throw new AppError('not-found')
  const text = { questionId, baseVersion: newest.version, source: sourceOf(newest), ownMistakes: {} }
  const created = await createDraft(db, { ...text, authorId: actor.userId, at: new Date() })
  // Null: two opened it at once, and the other was first.
  const draftId = created ?? (await findOpenDraftId(db, questionId))
  if (draftId === null) throw new AppError('conflict')
  return { draftId }
}

/** What its author wrote, else what it means, written out. */
export function sourceOf({ source, definition }: Pick<VersionText, 'source' | 'definition'>): string {
  return source ?? questionYaml(parseStoredQuestion(definition).question)
}
