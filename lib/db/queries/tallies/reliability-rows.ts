// Each student's probabilities against what came true: what an interval needs that knows a student's answers are alike.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { ReliabilityTally } from '@/lib/psychometrics/tally-rows'
import { ofStudents, type TallyFilter } from './tally-filter'

export type StudentReliability = ReliabilityTally & { readonly studentId: string }

/** One row a student, source and bin. */
export function listStudentReliability(
  tx: Tx,
  filter: Omit<TallyFilter, 'from' | 'to'>,
): Promise<readonly StudentReliability[]> {
  return tx.$queryRaw<StudentReliability[]>`
    SELECT t.student_id::text AS "studentId", t.source::text AS source, t.bin, t.count, t.predicted_sum AS "predictedSum",
      t.observed_sum AS "observedSum"
    FROM reliability_tally t WHERE ${ofStudents(filter)} ORDER BY t.student_id, t.source, t.bin`
}
