// Where one question stands.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { BankQuestion } from './bank-questions'

export type StandingBankQuestion = Pick<
  BankQuestion,
  | 'questionId'
  | 'version'
  | 'title'
  | 'lessonId'
  | 'origin'
  | 'isRetired'
  | 'publishedAt'
  | 'difficulty'
  | 'answerKinds'
  | 'objectiveIds'
  | 'draftId'
  | 'draftState'
> & {
  /** Who wrote the newest version; null of what came with the installation. */
  readonly by: string | null
}

/** Retired ones too; null of one that was never published. */
export async function findBankQuestion(tx: Tx, questionId: string): Promise<StandingBankQuestion | null> {
  const [row] = await tx.$queryRaw<StandingBankQuestion[]>`
    SELECT q.id AS "questionId", s.version, q.title, q.lesson_id AS "lessonId", q.origin::text AS origin,
      q.archived_at IS NOT NULL AS "isRetired", v.published_at AS "publishedAt", s.difficulty,
      s.answer_kinds AS "answerKinds",
      ARRAY(SELECT o.objective_id FROM question_objective o WHERE o.question_id = q.id) AS "objectiveIds",
      d.id::text AS "draftId", d.state::text AS "draftState", u.name AS by
    FROM question q
    JOIN question_summary s ON s.question_id = q.id
    JOIN question_version v ON v.question_id = q.id AND v.version = s.version
    LEFT JOIN question_draft d ON d.question_id = q.id AND d.state IN ('draft', 'in_review')
    LEFT JOIN user_account u ON u.id = v.author_id
    WHERE q.id = ${questionId}`
  return row ?? null
}
