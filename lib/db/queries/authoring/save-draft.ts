// Every save of a draft names the revision it was written from: nothing is overwritten unseen.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { createUuidV7 } from '@/lib/db/queries/uuid-v7'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type DraftSave = {
  readonly draftId: string
  readonly revision: number
  readonly source: string
  readonly ownMistakes: MistakeCatalogue
  readonly authorId: string
  readonly at: Date
}

/** Its new revision, and where it stands now. */
export type SavedRevision = { readonly revision: number; readonly state: 'draft' | 'in_review' }

/**
 * One statement: the text and its new revision, or nothing when somebody else was first or the draft is open no more. A text that changes takes a draft
 * out of review, and the history says so.
 * @returns null where nothing was written.
 */
export async function saveDraftRevision(tx: Tx, save: DraftSave): Promise<SavedRevision | null> {
  const { draftId, revision, source, ownMistakes, authorId, at } = save
  const mistakes = JSON.stringify(ownMistakes)
  const [row] = await tx.$queryRaw<SavedRevision[]>`
    WITH before AS (
      SELECT id, question_id, state, source = ${source} AND own_mistakes::text = ${mistakes} AS same
      FROM question_draft
      WHERE id = ${draftId}::uuid AND revision = ${revision}::int AND state IN ('draft', 'in_review')
      FOR UPDATE
    ), saved AS (
      UPDATE question_draft d
      SET revision = d.revision + 1, source = ${source}, own_mistakes = ${mistakes}::json, saved_by = ${authorId}::uuid,
        saved_at = ${at}, state = CASE WHEN b.same THEN d.state ELSE 'draft'::question_draft_state END
      FROM before b WHERE d.id = b.id
      RETURNING d.id, d.revision, d.state
    ), told AS (
      INSERT INTO question_event (id, question_id, draft_id, kind, actor_id, at, detail)
      SELECT ${createUuidV7(at.getTime())}::uuid, b.question_id, b.id, 'withdrawn', ${authorId}::uuid, ${at}, '{}'
      FROM before b JOIN saved s ON s.id = b.id WHERE b.state = 'in_review' AND NOT b.same
    )
    SELECT revision, state::text AS state FROM saved`
  return row ?? null
}
