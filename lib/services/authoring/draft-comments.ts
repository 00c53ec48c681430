// What authors say to each other about the lines of a draft.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { AddComment, DraftReviewView, ResolveComment } from '@/lib/contracts/authoring/comment-views'
import type { DraftKey } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { addComment as add, listComments, resolveComment as resolve } from '@/lib/db/queries/authoring/question-comment'
import { findDraft } from '@/lib/db/queries/authoring/question-draft'
import { listDraftEvents } from '@/lib/db/queries/authoring/question-event'
import { AppError } from '@/lib/errors'
import { isOpenState } from './is-open-state'

export async function getDraftReview(actor: Actor, { draftId }: DraftKey): Promise<DraftReviewView> {
  authorize(actor, 'bank:edit', {})
  const [comments, events] = await Promise.all([listComments(db, draftId), listDraftEvents(db, draftId)])
  return {
    comments: comments.map(({ at, ...comment }) => ({ ...comment, at: at.toISOString() })),
    events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
  }
}

/** As a draft or in review; an answer is another word on the same line. @throws AppError `conflict` once it is closed. */
export async function addComment(actor: Actor, comment: AddComment): Promise<DraftReviewView> {
  authorize(actor, 'bank:edit', {})
  const draft = await findDraft(db, comment.draftId)
  if (draft === null) throw new AppError('not-found')
  if (!isOpenState(draft.state)) throw new AppError('conflict')
  await add(db, { ...comment, authorId: actor.userId, at: new Date() })
  return getDraftReview(actor, comment)
}

/** @throws AppError `not-found` also where its draft is closed: nothing is left to be done about it. */
export async function resolveComment(actor: Actor, { commentId, isResolved }: ResolveComment): Promise<void> {
  authorize(actor, 'bank:edit', {})
  const by = isResolved ? actor.userId : null
  if (!(await resolve(db, { commentId, by, at: new Date() }))) throw new AppError('not-found')
}
