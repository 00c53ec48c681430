// The versions of a question and its history, for its authors.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize, can } from '@/lib/auth/policy'
import type { VersionsView } from '@/lib/contracts/authoring/version-views'
import { db } from '@/lib/db/client'
import { findOpenDraftId } from '@/lib/db/queries/authoring/question-draft'
import { listQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { listVersionRows } from '@/lib/db/queries/authoring/version-history'
import { mapQuestionHeads } from '@/lib/db/queries/question-head'
import { AppError } from '@/lib/errors'

export async function listVersions(actor: Actor, questionId: string): Promise<VersionsView> {
  authorize(actor, 'bank:view', {})
  const [heads, rows, events, openDraftId] = await Promise.all([
    mapQuestionHeads(db, [questionId]),
    listVersionRows(db, questionId),
    listQuestionEvents(db, questionId),
    findOpenDraftId(db, questionId),
  ])
  const head = heads.get(questionId)
  if (head === undefined) throw new AppError('not-found')
  return {
    questionId,
    title: head.title,
    isRetired: head.isArchived,
    openDraftId,
    versions: rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() })),
    events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
    canEdit: can(actor, 'bank:edit', {}),
  }
}
