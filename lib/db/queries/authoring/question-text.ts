// The texts of published questions, and what stands around a question being written.
import 'server-only'
import { z } from 'zod'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import type { Tx } from '@/lib/db/client'
import type { QuestionKey } from '@/lib/db/queries/question-version'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'

export type VersionText = QuestionKey & {
  /** As its author wrote it; null of one that was not written as text. */
  readonly source: string | null
  readonly definition: unknown
}

const columns = { questionId: true, version: true, source: true, definition: true } as const

export function findNewestText(tx: Tx, questionId: string): Promise<VersionText | null> {
  return tx.questionVersion.findFirst({ where: { questionId }, orderBy: { version: 'desc' }, select: columns })
}

/** The newest version of every question, retired ones too. */
export function listNewestKeys(tx: Tx): Promise<readonly QuestionKey[]> {
  return tx.$queryRaw<QuestionKey[]>`
    SELECT question_id AS "questionId", max(version)::int AS version FROM question_version
    GROUP BY question_id ORDER BY question_id`
}

export type MistakesOfQuestion = { readonly question: { readonly title: string }; readonly mistakes: MistakeCatalogue }

const storedMistakesSchema = z.object({
  question: z.object({ title: z.string() }),
  mistakes: mistakeCatalogueSchema,
})

/** What each question's newest version keeps of the catalogue, in the order of their ids; of those that keep something. */
export async function listNewestMistakes(tx: Tx): Promise<readonly MistakesOfQuestion[]> {
  const rows = await tx.$queryRaw<{ readonly kept: unknown }[]>`
    SELECT json_build_object('question', json_build_object('title', q.title), 'mistakes', v.definition->'mistakes') AS kept
    FROM question q
    JOIN LATERAL (SELECT definition FROM question_version WHERE question_id = q.id ORDER BY version DESC LIMIT 1) v ON true
    WHERE (v.definition->'mistakes')::text <> '{}'
    ORDER BY q.id`
  return rows.map(({ kept }) => storedMistakesSchema.parse(kept))
}

/** Every lesson with the objectives it has now, in their order. */
export function listLessonPlaces(tx: Tx): Promise<readonly LessonPlace[]> {
  return tx.lesson.findMany({
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, number: true, title: true },
      objectives: {
        where: { archivedAt: null },
        orderBy: { position: 'asc' },
        select: { id: true, title: true },
      },
    },
  })
}
