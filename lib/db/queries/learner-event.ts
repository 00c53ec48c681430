// The log of what moved a learner.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from './learner'
import { type AnsweredEvent, type StoredEvent, storedEventSchema } from './stored-event'

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

/** What answering one variant moved. */
export async function findAnsweredEvent(
  tx: Tx,
  where: LearnerKey & { readonly variantId: string },
): Promise<AnsweredEvent | null> {
  const { courseId, studentId, variantId } = where
  const row = await tx.learnerEvent.findFirst({
    where: { courseId, studentId, kind: 'answered', payload: { path: ['variantId'], equals: variantId } },
    select: { payload: true },
    orderBy: { sequence: 'desc' },
  })
  const event = row === null ? null : storedEventSchema.parse(row.payload)
  return event?.kind === 'answered' ? event : null
}
