// What a learner asks for, recorded.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from './learner'
import { keptEvent } from './moved-learner'
import type { PlanEvent } from './stored-event'

export type PlanRecord = LearnerKey & {
  /** The learner's sequence as it was read. */
  readonly sequence: number
  /** What was asked, with the plan that comes of it. */
  readonly event: PlanEvent
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * One statement: the new plan and its event under the learner's next sequence number; or, when another writer moved this learner since
 * they were read, nothing.
 * @returns whether it wrote.
 */
export async function recordPlan(tx: Tx, { courseId, studentId, sequence, event, now }: PlanRecord): Promise<boolean> {
  const written = await tx.$executeRaw`
    WITH learner_moved AS (
      UPDATE learner SET sequence = sequence + 1, plan = ${JSON.stringify(event.plan)}::jsonb
      WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid AND sequence = ${sequence}::int
      RETURNING course_id, student_id, sequence
    )
    ${keptEvent(event, now)}`
  return written === 1
}
