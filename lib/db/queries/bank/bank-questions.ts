// Every question as a row of the bank: narrow, whatever the question itself holds.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { versionInForce } from '@/lib/db/queries/calibration'
import type { QuestionKey } from '@/lib/db/queries/question-version'
import { practisedFirst } from './practised'
import type { SeenCourses } from './seen-courses'

export type BankQuestion = QuestionKey & {
  readonly title: string
  readonly lessonId: string
  readonly origin: 'template' | 'as_written'
  readonly isRetired: boolean
  readonly publishedAt: Date
  readonly kind: string
  readonly difficulty: string
  readonly family: string | null
  readonly answerKinds: readonly string[]
  readonly guessFloor: number
  readonly objectiveIds: readonly string[]
  readonly draftId: string | null
  readonly draftState: 'draft' | 'in_review' | null
  /** In practice: all answers, who gave them, Σ and Σ of squares of their first scores. */
  readonly answers: number
  readonly students: number
  readonly firstSum: number
  readonly firstSquareSum: number
  /** By the calibration in force; null where that knows no answer to it. */
  readonly calibratedMean: number | null
  readonly calibratedVariance: number | null
  /** Whether it has all the words that are looked for. */
  readonly isMatch: boolean
}

/** All of them, by title; `words` in lower case. */
export function listBankQuestions(
  tx: Tx,
  { words, courses }: { readonly words: readonly string[]; readonly courses: SeenCourses },
): Promise<readonly BankQuestion[]> {
  const matching = [Prisma.sql`true`, ...words.map((word) => Prisma.sql`strpos(s.words, ${word}) > 0`)]
  return tx.$queryRaw<BankQuestion[]>`
    WITH practised AS (
      SELECT question_id, sum(answers)::int AS answers, count(*)::int AS students, sum(first) AS first_sum,
        sum(first * first) AS first_square_sum
      FROM (${practisedFirst(courses)}) own GROUP BY question_id
    ),
    objectives AS (
      SELECT question_id, array_agg(objective_id ORDER BY objective_id) AS ids FROM question_objective GROUP BY question_id
    )
    SELECT q.id AS "questionId", s.version, q.title, q.lesson_id AS "lessonId", q.origin::text AS origin,
      q.archived_at IS NOT NULL AS "isRetired", v.published_at AS "publishedAt", s.kind, s.difficulty, s.family,
      s.answer_kinds AS "answerKinds", s.guess_floor AS "guessFloor", coalesce(o.ids, '{}') AS "objectiveIds",
      d.id::text AS "draftId", d.state::text AS "draftState", coalesce(p.answers, 0) AS answers,
      coalesce(p.students, 0) AS students, coalesce(p.first_sum, 0) AS "firstSum",
      coalesce(p.first_square_sum, 0) AS "firstSquareSum", c.difficulty_mean AS "calibratedMean",
      c.difficulty_variance AS "calibratedVariance", ${Prisma.join(matching, ' AND ')} AS "isMatch"
    FROM question q
    JOIN question_summary s ON s.question_id = q.id
    JOIN question_version v ON v.question_id = q.id AND v.version = s.version
    LEFT JOIN objectives o ON o.question_id = q.id
    LEFT JOIN question_draft d ON d.question_id = q.id AND d.state IN ('draft', 'in_review')
    LEFT JOIN practised p ON p.question_id = q.id
    LEFT JOIN template_calibration c ON c.question_id = q.id AND c.answers > 0 AND c.version = ${versionInForce}
    ORDER BY q.title, q.id`
}
