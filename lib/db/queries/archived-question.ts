// Questions that were taken out of the bank: what was asked of them stays.
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Of these questions, those that are archived. */
export async function listArchivedQuestions(tx: Tx, questionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.question.findMany({
    where: { id: { in: [...questionIds] }, archivedAt: { not: null } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
