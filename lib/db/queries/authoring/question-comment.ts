// Words on the lines of drafts.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type QuestionComment = {
  readonly id: string
  readonly path: string
  readonly quoted: string
  readonly line: number
  readonly text: string
  readonly by: string | null
  readonly at: Date
  readonly resolvedBy: string | null
  readonly isResolved: boolean
}

/** In the order they were written. */
export function listComments(tx: Tx, draftId: string): Promise<readonly QuestionComment[]> {
  return tx.$queryRaw<QuestionComment[]>`
    SELECT c.id::text AS id, c.path, c.quoted, c.line, c.text, u.name AS by, c.created_at AS at, r.name AS "resolvedBy",
      c.resolved_at IS NOT NULL AS "isResolved"
    FROM question_comment c
    LEFT JOIN user_account u ON u.id = c.author_id LEFT JOIN user_account r ON r.id = c.resolved_by
    WHERE c.draft_id = ${draftId}::uuid ORDER BY c.created_at, c.id`
}

type NewComment = {
  readonly draftId: string
  readonly path: string
  readonly quoted: string
  readonly line: number
  readonly text: string
  readonly authorId: string
  readonly at: Date
}

export async function addComment(tx: Tx, { at, ...comment }: NewComment): Promise<void> {
  await tx.questionComment.create({ data: { ...comment, createdAt: at }, select: { id: true } })
}

type Resolution = { readonly commentId: string; readonly by: string | null; readonly at: Date }

/** Null reopens it. @returns false where there is no such comment on a draft that is open. */
export async function resolveComment(tx: Tx, { commentId, by, at }: Resolution): Promise<boolean> {
  const { count } = await tx.questionComment.updateMany({
    where: { id: commentId, draft: { state: { in: ['draft', 'in_review'] } } },
    data: { resolvedById: by, resolvedAt: by === null ? null : at },
  })
  return count === 1
}
