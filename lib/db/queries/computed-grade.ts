// What a student's attempts at an assessment come to by the rules, with the history of it.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey } from './attempt'

export type ComputedGrade = {
  /** Null before anything counts. */
  readonly computedPoints: number | null
  readonly maxPoints: number
}
type GradeState = ComputedGrade & { readonly overridePoints: number | null; readonly isExcused: boolean }
type Row = GradeState & { readonly sequence: number }

/** Holds the grade until the transaction ends, so that what is computed from here on is computed from all there is. */
export async function holdGrade(tx: Tx, key: AttemptsKey): Promise<Row> {
  const { courseId, assessmentId, studentId } = key
  await tx.$executeRaw`
    INSERT INTO assessment_grade (course_id, assessment_id, student_id, max_points)
    VALUES (${courseId}::uuid, ${assessmentId}::uuid, ${studentId}::uuid, 0) ON CONFLICT DO NOTHING`
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT sequence, computed_points AS "computedPoints", max_points AS "maxPoints",
      override_points AS "overridePoints", is_excused AS "isExcused"
    FROM assessment_grade
    WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid AND student_id = ${studentId}::uuid
    FOR UPDATE`
  if (row === undefined) throw new RangeError(`no grade of ${studentId} to hold`)
  return row
}

type Change = { readonly key: AttemptsKey; readonly held: Row; readonly grade: ComputedGrade; readonly at: number }

/** Writes the grade and the entry of its history; nothing where it is as it was. */
export async function recordComputedGrade(tx: Tx, { key, held, grade, at }: Change): Promise<void> {
  if (held.computedPoints === grade.computedPoints && held.maxPoints === grade.maxPoints) return
  const { sequence, ...before } = held
  const after = { ...before, ...grade }
  const { courseId, assessmentId, studentId } = key
  await tx.assessmentGrade.update({
    where: { courseId_assessmentId_studentId: { courseId, assessmentId, studentId } },
    data: { ...grade, sequence: sequence + 1 },
    select: { sequence: true },
  })
  await tx.gradeEntry.create({
    data: {
      ...{ courseId, assessmentId, studentId },
      ...{ sequence: sequence + 1, kind: 'computed', before, after, reason: '', occurredAt: new Date(at) },
    },
    select: { sequence: true },
  })
}
