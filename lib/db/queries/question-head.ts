// Questions by name, taken out of the bank or not.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type QuestionHead = {
  readonly id: string
  readonly title: string
  readonly isArchived: boolean
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}

/** By id. */
export async function mapQuestionHeads(
  tx: Tx,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, QuestionHead>> {
  const rows = await tx.question.findMany({
    where: { id: { in: [...questionIds] } },
    select: {
      ...{ id: true, title: true, archivedAt: true },
      objectives: { select: { objective: { select: { id: true, title: true } } } },
    },
  })
  return new Map(
    rows.map(({ id, title, archivedAt, objectives }) => {
      const own = objectives.map(({ objective }) => objective)
      return [id, { id, title, isArchived: archivedAt !== null, objectives: own }] as const
    }),
  )
}
