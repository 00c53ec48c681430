// What the bank finds questions by: made of the newest version of each, kept beside it.
import 'server-only'
import { type QuestionSummary, summaryMethod } from '@/lib/authoring/question-summary'
import type { MarkedQuestion } from '@/lib/authoring/similar-questions'
import type { Tx } from '@/lib/db/client'
import type { QuestionKey } from '@/lib/db/queries/question-version'

export type UnsummarisedQuestion = QuestionKey & {
  /** The question as JSON, without the mistakes stored with it. */
  readonly question: unknown
}

/** Newest versions whose summary is missing or old, so many at most. */
export function listUnsummarised(tx: Tx, most: number): Promise<readonly UnsummarisedQuestion[]> {
  return tx.$queryRaw<UnsummarisedQuestion[]>`
    SELECT v.question_id AS "questionId", v.version, v.definition->'question' AS question
    FROM (SELECT question_id, max(version) AS version FROM question_version GROUP BY question_id) newest
    JOIN question_version v USING (question_id, version)
    LEFT JOIN question_summary s ON s.question_id = v.question_id
    WHERE s.version IS DISTINCT FROM v.version OR s.method <> ${summaryMethod}
    ORDER BY v.question_id LIMIT ${most}`
}

export type SummarisedQuestion = QuestionKey & { readonly summary: QuestionSummary }

/** One statement. The summary of a newer version, which somebody else may have written meanwhile, stays. */
export async function saveSummaries(tx: Tx, summaries: readonly SummarisedQuestion[]): Promise<void> {
  const rows = summaries.map(({ questionId, version, summary }) => ({
    ...{ question_id: questionId, version, method: summaryMethod, kind: summary.kind, difficulty: summary.difficulty },
    ...{
      family: summary.family,
      answer_kinds: summary.answerKinds,
      guess_floor: summary.guessFloor,
      words: summary.words,
    },
    ...{ text_marks: summary.marks.text, formula_marks: summary.marks.formula },
  }))
  await tx.$executeRaw`
    INSERT INTO question_summary
    SELECT * FROM json_populate_recordset(NULL::question_summary, ${JSON.stringify(rows)}::json)
    ON CONFLICT (question_id) DO UPDATE SET version = EXCLUDED.version, method = EXCLUDED.method, kind = EXCLUDED.kind,
      difficulty = EXCLUDED.difficulty, family = EXCLUDED.family, answer_kinds = EXCLUDED.answer_kinds,
      guess_floor = EXCLUDED.guess_floor, words = EXCLUDED.words, text_marks = EXCLUDED.text_marks,
      formula_marks = EXCLUDED.formula_marks
    WHERE question_summary.version <= EXCLUDED.version`
}

/** What is in the bank now, each by its version: changes whenever a question is published, retired or brought back. */
export async function findBankState(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ readonly state: string }[]>`
    SELECT coalesce(md5(string_agg(s.question_id || '@' || s.version, ' ' ORDER BY s.question_id)), '') AS state
    FROM question_summary s JOIN question q ON q.id = s.question_id WHERE q.archived_at IS NULL`
  return row?.state ?? ''
}

/** Of every question that is not retired, by id. */
export async function listMarks(tx: Tx): Promise<readonly MarkedQuestion[]> {
  const rows = await tx.questionSummary.findMany({
    where: { questionText: { question: { archivedAt: null } } },
    orderBy: { questionId: 'asc' },
    select: { questionId: true, textMarks: true, formulaMarks: true },
  })
  return rows.map(({ questionId, textMarks, formulaMarks }) => ({
    id: questionId,
    marks: { text: textMarks, formula: formulaMarks },
  }))
}
