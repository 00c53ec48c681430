// Questions, as practice and the bank read them.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type QuestionKey = { readonly questionId: string; readonly version: number }
export type StoredQuestion = QuestionKey & {
  /** As it was published; the question format reads it. */
  readonly definition: unknown
}

/** The newest version of each template whose objectives the course teaches. Questions as written are for the lesson. */
export function listPracticePool(tx: Tx, courseId: string): Promise<readonly QuestionKey[]> {
  return tx.$queryRaw<QuestionKey[]>`
    SELECT q.id AS "questionId", max(v.version)::int AS version
    FROM course_lesson c
    JOIN question q ON q.lesson_id = c.lesson_id AND q.origin = 'template' AND q.archived_at IS NULL
    JOIN question_version v ON v.question_id = q.id
    WHERE c.course_id = ${courseId}::uuid
    GROUP BY q.id ORDER BY q.id`
}

/** Published versions never change, so what was read once may be kept. */
export function listQuestionVersions(tx: Tx, keys: readonly QuestionKey[]): Promise<readonly StoredQuestion[]> {
  return tx.questionVersion.findMany({
    where: { OR: keys.map(({ questionId, version }) => ({ questionId, version })) },
    select: { questionId: true, version: true, definition: true },
  })
}

/** Definitions of the newest version of each template that is not archived, by question id. */
export async function listNewestTemplates(tx: Tx): Promise<readonly unknown[]> {
  const rows = await tx.questionVersion.findMany({
    where: { question: { origin: 'template', archivedAt: null } },
    distinct: ['questionId'],
    orderBy: [{ questionId: 'asc' }, { version: 'desc' }],
    select: { definition: true },
  })
  return rows.map(({ definition }) => definition)
}

export type BankRow = QuestionKey & {
  readonly title: string
  readonly origin: 'template' | 'as_written'
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  readonly answerCount: number
}

/** The whole bank, newest versions, with how often each question was answered in any version; without those that are retired. */
export function listBankRows(tx: Tx): Promise<readonly BankRow[]> {
  return tx.$queryRaw<BankRow[]>`
    SELECT ${bankColumns} FROM question q
    WHERE q.archived_at IS NULL AND EXISTS (SELECT 1 FROM question_version v WHERE v.question_id = q.id)
    ORDER BY q.origin, q.lesson_id, q.id`
}

/** One of them, retired or not; null where it was never published. */
export async function findBankRow(tx: Tx, questionId: string): Promise<BankRow | null> {
  const [row] = await tx.$queryRaw<BankRow[]>`
    SELECT ${bankColumns} FROM question q
    WHERE q.id = ${questionId} AND EXISTS (SELECT 1 FROM question_version v WHERE v.question_id = q.id)`
  return row ?? null
}

const bankColumns = Prisma.sql`q.id AS "questionId", q.title, q.origin::text AS origin,
  (SELECT max(v.version) FROM question_version v WHERE v.question_id = q.id)::int AS version,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'title', o.title) ORDER BY o.lesson_id, o.position), '[]')
   FROM question_objective k JOIN objective o ON o.id = k.objective_id WHERE k.question_id = q.id) AS objectives,
  (SELECT count(*) FROM variant t WHERE t.question_id = q.id AND t.status = 'answered')::int AS "answerCount"`
