import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from './learner'
import { type StoredEvent, storedEventSchema } from './stored-event'

export type LearnerEvent = { readonly sequence: number; readonly occurredAt: Date; readonly event: StoredEvent }

/** The whole log of one learner, in order. */
export async function listLearnerEvents(tx: Tx, { courseId, studentId }: LearnerKey): Promise<readonly LearnerEvent[]> {
  const rows = await tx.learnerEvent.findMany({
    where: { courseId, studentId },
    select: { sequence: true, occurredAt: true, payload: true },
    orderBy: { sequence: 'asc' },
  })
  return rows.map(({ sequence, occurredAt, payload }) => ({
    sequence,
    occurredAt,
    event: storedEventSchema.parse(payload),
  }))
}
