// One objective, whether or not it is still taught.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type StoredObjective = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly lessonId: string
}

export function findObjective(tx: Tx, objectiveId: string): Promise<StoredObjective | null> {
  return tx.objective.findUnique({
    where: { id: objectiveId },
    select: { id: true, title: true, text: true, lessonId: true },
  })
}
