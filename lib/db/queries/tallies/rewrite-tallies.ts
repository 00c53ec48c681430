// The roll-ups of one learner, written anew.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from '@/lib/db/queries/learner'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { keptTallies } from './kept-tallies'

export type Rewriting = LearnerKey & {
  /** Where the learner stood when the rows were worked out. */
  readonly sequence: number
  readonly rows: TallyRows
}

/**
 * Within a transaction: an answer on its way waits for it and is added to what it leaves. Nothing is written when another writer moved this
 * learner since.
 * @returns whether it wrote.
 */
export async function rewriteTallies(tx: Tx, { courseId, studentId, sequence, rows }: Rewriting): Promise<boolean> {
  const held = await tx.$executeRaw`
    SELECT 1 FROM learner WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid AND sequence = ${sequence}::int
    FOR NO KEY UPDATE`
  if (held === 0) return false
  const where = { courseId, studentId }
  await tx.activityTally.deleteMany({ where })
  await tx.objectiveTally.deleteMany({ where })
  await tx.mistakeTally.deleteMany({ where })
  await tx.mistakeTotal.deleteMany({ where })
  await tx.questionTally.deleteMany({ where })
  await tx.reliabilityTally.deleteMany({ where })
  await tx.$executeRaw`
    WITH learner_moved AS (
      SELECT course_id, student_id FROM learner WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid
    ), ${keptTallies(rows)}
    SELECT 1`
  return true
}
