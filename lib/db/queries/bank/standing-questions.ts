// Questions as they stand, to be changed.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { QuestionKey } from '@/lib/db/queries/question-version'

export type StandingQuestion = QuestionKey & {
  readonly title: string
  readonly isRetired: boolean
  readonly hasDraft: boolean
}

/** In the order of their ids, locked until the end of the transaction. */
export function lockQuestions(tx: Tx, questionIds: readonly string[]): Promise<readonly StandingQuestion[]> {
  return tx.$queryRaw<StandingQuestion[]>`
    WITH locked AS (
      SELECT id, title, archived_at FROM question WHERE id = ANY(${[...questionIds]}::text[]) ORDER BY id FOR UPDATE
    )
    SELECT id AS "questionId", title, archived_at IS NOT NULL AS "isRetired",
      (SELECT max(version)::int FROM question_version v WHERE v.question_id = locked.id) AS version,
      EXISTS (SELECT 1 FROM question_draft d WHERE d.question_id = locked.id AND d.state IN ('draft', 'in_review')) AS "hasDraft"
    FROM locked ORDER BY id`
}

export type QuestionText = QuestionKey & {
  readonly title: string
  readonly definition: unknown
  /** As its author wrote it; null of one that was not written as text. */
  readonly source: string | null
}

/** Their newest versions. */
export function listNewestTexts(tx: Tx, questionIds: readonly string[]): Promise<readonly QuestionText[]> {
  return tx.$queryRaw<QuestionText[]>`
    SELECT DISTINCT ON (v.question_id) v.question_id AS "questionId", v.version, q.title, v.definition, v.source
    FROM question_version v JOIN question q ON q.id = v.question_id
    WHERE v.question_id = ANY(${[...questionIds]}::text[]) ORDER BY v.question_id, v.version DESC`
}

/** These very versions. */
export async function listVersionTexts(tx: Tx, keys: readonly QuestionKey[]): Promise<readonly QuestionText[]> {
  const rows = await tx.questionVersion.findMany({
    where: { OR: keys.map(({ questionId, version }) => ({ questionId, version })) },
    select: { questionId: true, version: true, definition: true, source: true, question: { select: { title: true } } },
  })
  return rows.map(({ question, ...row }) => ({ ...row, title: question.title }))
}
