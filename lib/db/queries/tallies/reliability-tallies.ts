// Probabilities against what came true.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { ReliabilityTally } from '@/lib/psychometrics/tally-rows'
import { ofStudents, type TallyFilter } from './tally-filter'

export type StudentReliability = Omit<ReliabilityTally, 'source'> & { readonly studentId: string }

/** One row a student and bin: of what the model expected of their answers, or of what they stated themselves. */
export function listStudentReliability(
  tx: Tx,
  filter: Omit<TallyFilter, 'from' | 'to'> & Pick<ReliabilityTally, 'source'>,
): Promise<readonly StudentReliability[]> {
  return tx.$queryRaw<StudentReliability[]>`
    SELECT t.student_id::text AS "studentId", t.bin, t.count, t.predicted_sum AS "predictedSum", t.observed_sum AS "observedSum"
    FROM reliability_tally t WHERE ${ofStudents(filter)} AND t.source = ${filter.source}::reliability_source
    ORDER BY t.student_id, t.bin`
}
