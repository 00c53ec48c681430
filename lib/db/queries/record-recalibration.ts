// A learner's state under another calibration.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { keptEvent, type LearnerMove, movedLearner } from './moved-learner'
import type { RecalibratedEvent } from './stored-event'

export type RecalibrationRecord = LearnerMove & {
  readonly event: RecalibratedEvent
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * One statement: the whole state and its event, or, when another writer moved this learner since `before` was read, nothing.
 * @returns whether it wrote.
 */
export async function recordRecalibration(tx: Tx, record: RecalibrationRecord): Promise<boolean> {
  const written = await tx.$executeRaw`WITH ${movedLearner(record)} ${keptEvent(record.event, record.now)}`
  return written === 1
}
