'use client'

/** The comments on the draft and what was said at its review: read when the panel opens, and again when one comes back to the page. */
import { useCallback, useEffect, useState, useTransition } from 'react'
import type { RequestFailure } from '@/app/components/ui/use-request'
import type { CommentAnchor } from '@/lib/authoring/comment-place'
import type { ActionResult } from '@/lib/contracts/action-result'
import type { DraftReviewView } from '@/lib/contracts/authoring/comment-views'
import { addComment, loadReview, resolveComment } from './comment-actions'
import { useSaving } from './saving-context'

const nothing: DraftReviewView = { comments: [], events: [] }

export type Say = (anchor: CommentAnchor, text: string, onDone: () => void) => void

export function useReview() {
  const { draftId, saved } = useSaving()
  const [view, setView] = useState(nothing)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [, startTransition] = useTransition()

  const take = useCallback((answer: ActionResult<DraftReviewView> | null): boolean => {
    setFailure(answer?.ok === true ? null : (answer?.code ?? 'unavailable'))
    if (answer?.ok === true) setView(answer.value)
    return answer?.ok === true
  }, [])
  const load = useCallback(() => {
    startTransition(async () => {
      take(await loadReview({ draftId }).catch(() => null))
    })
  }, [draftId, take])

  const { state } = saved
  useEffect(() => {
    // A draft that moved on has something new to tell.
    if (state !== null) load()
    window.addEventListener('focus', load)
    return () => window.removeEventListener('focus', load)
  }, [load, state])

  const say: Say = (anchor, text, onDone) =>
    startTransition(async () => {
      const { path, quoted, line } = anchor
      if (take(await addComment({ draftId, path, quoted, line, text }).catch(() => null))) onDone()
    })
  const resolve = (asked: { readonly commentId: string; readonly isResolved: boolean }) =>
    startTransition(async () => {
      const answer = await resolveComment(asked).catch(() => null)
      if (answer?.ok === true) load()
      else setFailure(answer?.code ?? 'unavailable')
    })
  return { ...view, failure, say, resolve }
}
