// Every version of a question, and what was answered to it.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { VersionText } from './question-text'

export type VersionRow = {
  readonly version: number
  readonly publishedAt: Date
  readonly by: string | null
  readonly note: string | null
  readonly answers: number
}

/** The newest first. */
export function listVersionRows(tx: Tx, questionId: string): Promise<readonly VersionRow[]> {
  return tx.$queryRaw<VersionRow[]>`
    SELECT v.version, v.published_at AS "publishedAt", u.name AS by, v.note,
      ((SELECT count(*) FROM submission s
        JOIN variant t ON t.course_id = s.course_id AND t.student_id = s.student_id AND t.id = s.variant_id
        WHERE t.question_id = v.question_id AND t.version = v.version)
       + (SELECT count(*) FROM attempt_submission s
          JOIN attempt_problem p ON p.course_id = s.course_id AND p.attempt_id = s.attempt_id AND p.slot_id = s.slot_id
            AND p.variant_number = s.variant_number
          WHERE p.question_id = v.question_id AND p.version = v.version))::int AS answers
    FROM question_version v LEFT JOIN user_account u ON u.id = v.author_id
    WHERE v.question_id = ${questionId} ORDER BY v.version DESC`
}

export function findVersionText(
  tx: Tx,
  { questionId, version }: { readonly questionId: string; readonly version: number },
): Promise<VersionText | null> {
  return tx.questionVersion.findUnique({
    where: { questionId_version: { questionId, version } },
    select: { questionId: true, version: true, source: true, definition: true },
  })
}
