// Taking questions out of use, and into it again. What was asked of them stays.
import 'server-only'
import type { Tx } from '@/lib/db/client'

type Change = { readonly questionIds: readonly string[]; readonly at: Date }

/** @returns those that were in use until now. */
export async function retire(tx: Tx, { questionIds, at }: Change): Promise<readonly string[]> {
  const rows = await tx.question.updateManyAndReturn({
    where: { id: { in: [...questionIds] }, archivedAt: null },
    data: { archivedAt: at },
    select: { id: true },
  })
  return rows.map(({ id }) => id).sort()
}

/** @returns those that were retired until now. */
export async function bringBack(tx: Tx, { questionIds }: Pick<Change, 'questionIds'>): Promise<readonly string[]> {
  const rows = await tx.question.updateManyAndReturn({
    where: { id: { in: [...questionIds] }, archivedAt: { not: null } },
    data: { archivedAt: null },
    select: { id: true },
  })
  return rows.map(({ id }) => id).sort()
}
