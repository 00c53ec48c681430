// The questions that stand behind a lesson: its quiz as written, and the templates about its objectives.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** Of the lesson's own quiz, retired ones included, with the objective each asks. */
export async function listQuizQuestions(
  tx: Tx,
  lessonId: string,
): Promise<readonly { readonly id: string; readonly objectiveId: string | null }[]> {
  const rows = await tx.question.findMany({
    where: { lessonId, origin: 'as_written' },
    select: { id: true, objectives: { select: { objectiveId: true }, take: 1 } },
  })
  return rows.map(({ id, objectives }) => ({ id, objectiveId: objectives[0]?.objectiveId ?? null }))
}

const templateSchema = z.object({
  id: z.string(),
  kind: z.string(),
  difficulty: z.string(),
  objectives: z.array(z.string()),
})
export type LessonTemplate = z.infer<typeof templateSchema>

/** Templates in use that ask about any of these objectives, in their newest version. */
export async function listTemplatesAbout(tx: Tx, objectiveIds: readonly string[]): Promise<readonly LessonTemplate[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT DISTINCT ON (q.id) q.id, v.definition #>> '{question,kind}' AS kind, v.definition #>> '{question,difficulty}' AS difficulty,
      ARRAY(SELECT o.objective_id FROM question_objective o WHERE o.question_id = q.id ORDER BY 1) AS objectives
    FROM question q JOIN question_version v ON v.question_id = q.id
    WHERE q.origin = 'template' AND q.archived_at IS NULL
      AND EXISTS (SELECT 1 FROM question_objective o WHERE o.question_id = q.id AND o.objective_id = ANY(${[...objectiveIds]}))
    ORDER BY q.id, v.version DESC`
  return rows.map((row) => templateSchema.parse(row))
}

/** Those of the questions that are in use. */
export async function listInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.question.findMany({ where: { id: { in: [...ids] }, archivedAt: null }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** Texts of the drafts that somebody writes or reviews now. */
export async function listOpenSources(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.questionDraft.findMany({
    where: { state: { in: ['draft', 'in_review'] } },
    select: { source: true },
  })
  return rows.map(({ source }) => source)
}
