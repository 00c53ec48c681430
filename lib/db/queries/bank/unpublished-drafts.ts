// Questions that are being written and were never published.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type UnpublishedDraft = {
  readonly id: string
  readonly state: 'draft' | 'in_review'
  readonly revision: number
  readonly source: string
  readonly savedAt: Date
}

/** The one that was saved last comes first. */
export function listUnpublishedDrafts(tx: Tx): Promise<readonly UnpublishedDraft[]> {
  return tx.$queryRaw<UnpublishedDraft[]>`
    SELECT id::text AS id, state::text AS state, revision, source, saved_at AS "savedAt" FROM question_draft
    WHERE question_id IS NULL AND state IN ('draft', 'in_review') ORDER BY saved_at DESC, id`
}
