// What the bank can be narrowed to: lessons, and the objectives taught in them.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type BankObjective = { readonly id: string; readonly title: string; readonly lessonId: string }

/** Archived ones too, where a question still has them; lesson by lesson in their order. */
export function listBankObjectives(tx: Tx): Promise<readonly BankObjective[]> {
  return tx.objective.findMany({
    where: { OR: [{ archivedAt: null }, { questions: { some: {} } }] },
    orderBy: [{ lessonId: 'asc' }, { position: 'asc' }],
    select: { id: true, title: true, lessonId: true },
  })
}
