/** Words on the lines of a draft. Plain data; moments are ISO 8601. */
import { z } from 'zod'
import { storableText } from '@/lib/contracts/storable-text'
import type { QuestionEventView } from './question-events'

export const addCommentSchema = z.strictObject({
  draftId: z.uuid(),
  path: storableText(400),
  quoted: storableText(400),
  line: z.int().min(1).max(200_000),
  text: storableText(4_000).trim().min(1),
})
export type AddComment = z.infer<typeof addCommentSchema>

export const resolveCommentSchema = z.strictObject({ commentId: z.uuid(), isResolved: z.boolean() })
export type ResolveComment = z.infer<typeof resolveCommentSchema>

export type CommentView = {
  readonly id: string
  readonly path: string
  readonly quoted: string
  readonly line: number
  readonly text: string
  readonly by: string | null
  readonly at: string
  /** Null while it is open. */
  readonly resolvedBy: string | null
  readonly isResolved: boolean
}

export type DraftReviewView = {
  /** In the order they were written. */
  readonly comments: readonly CommentView[]
  /** The newest first. */
  readonly events: readonly QuestionEventView[]
}
