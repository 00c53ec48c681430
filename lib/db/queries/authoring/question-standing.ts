// How each question stands before what is on file is put over it.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type QuestionStanding = {
  /** Of its newest version. */
  readonly version: number
  readonly definitionHash: string
  /** Whether somebody wrote the newest version here. */
  readonly isWritten: boolean
  readonly isRetired: boolean
  /** Of every version there ever was. */
  readonly hashes: ReadonlySet<string>
}

type Row = Omit<QuestionStanding, 'hashes'> & { readonly questionId: string; readonly hashes: readonly string[] }

/** By question. */
export async function mapQuestionStandings(tx: Tx): Promise<ReadonlyMap<string, QuestionStanding>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT q.id AS "questionId", n.version, n.definition_hash AS "definitionHash", n.author_id IS NOT NULL AS "isWritten",
      q.archived_at IS NOT NULL AS "isRetired",
      (SELECT array_agg(v.definition_hash) FROM question_version v WHERE v.question_id = q.id) AS hashes
    FROM question q
    JOIN LATERAL (SELECT version, definition_hash, author_id FROM question_version
                  WHERE question_id = q.id ORDER BY version DESC LIMIT 1) n ON true`
  return new Map(
    rows.map(({ questionId, hashes, ...standing }) => [questionId, { ...standing, hashes: new Set(hashes) }] as const),
  )
}
