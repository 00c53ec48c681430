// The grades of an assessment, held until a decision about them is written.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'
import type { AttemptsKey } from './attempt'
import type { GradeState } from './grade-change'

export type HeldGrade = { readonly studentId: string; readonly sequence: number; readonly state: GradeState }
type Row = GradeState & { readonly studentId: string; readonly sequence: number }

/** In one order, so that two who hold many wait for each other and never across. */
export async function holdAssessmentGrades(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<ReadonlyMap<string, HeldGrade>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT student_id::text AS "studentId", sequence, computed_points AS "computedPoints", max_points AS "maxPoints",
      override_points AS "overridePoints", is_excused AS "isExcused"
    FROM assessment_grade
    WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid
    ORDER BY student_id FOR UPDATE`
  return new Map(rows.map(({ studentId, sequence, ...state }) => [studentId, { studentId, sequence, state }]))
}

/** Those without a grade yet get an empty one to decide about. */
export async function ensureGrades(tx: Tx, places: readonly AttemptsKey[]): Promise<void> {
  await tx.assessmentGrade.createMany({
    data: places.map(({ courseId, assessmentId, studentId }) => ({ courseId, assessmentId, studentId, maxPoints: 0 })),
    skipDuplicates: true,
  })
}
