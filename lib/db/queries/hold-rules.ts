// The rules of an assessment, held until what is worked out by them is written.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

/**
 * First in every transaction that works out a grade or a deadline: whoever changes dates or accommodations waits for it, or it for them,
 * so that nothing is left that was worked out by rules that are gone.
 * @returns the revision that holds; null where there is no such assessment.
 */
export async function shareRules(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ readonly revision: number }[]>`
    SELECT revision FROM assessment WHERE course_id = ${courseId}::uuid AND id = ${assessmentId}::uuid FOR SHARE`
  return row?.revision ?? null
}

/** By whoever changes the rules, several always in the order of their ids. */
export async function holdRules(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<void> {
  await tx.$executeRaw`
    SELECT id FROM assessment WHERE course_id = ${courseId}::uuid AND id = ${assessmentId}::uuid FOR NO KEY UPDATE`
}
