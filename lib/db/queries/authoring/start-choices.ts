// What a new question can begin from: the questions there are, and the texts whose ids are not free any more.
import 'server-only'
import type { Tx } from '@/lib/db/client'

type CopiedQuestion = {
  readonly id: string
  readonly title: string
  readonly objectives: readonly string[]
}

/** Every question, retired ones too, by title. */
export async function listQuestionTitles(tx: Tx): Promise<readonly CopiedQuestion[]> {
  const rows = await tx.question.findMany({
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, objectives: { select: { objective: { select: { title: true } } } } },
  })
  return rows.map(({ id, title, objectives }) => ({
    id,
    title,
    objectives: objectives.map(({ objective }) => objective.title),
  }))
}

/** Texts of drafts that are to become new questions. */
export async function listNewSources(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.questionDraft.findMany({
    where: { questionId: null, state: { in: ['draft', 'in_review'] } },
    select: { source: true },
  })
  return rows.map(({ source }) => source)
}
