// Everything that was submitted in an assessment, by one student or by all. Moments are milliseconds since the epoch.
import 'server-only'
import { type AssessmentDefinition, definitionSchema } from '@/lib/assessment/definition'
import type { TakenProblem, TakenSubmission } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'
import type { TakenUnder } from './attempt'
import { storedAttemptGradeSchema } from './stored-attempt-grade'
import { storedResponseSchema } from './stored-grade'
import { objectiveGraphSchema } from './stored-objective-graph'

export type TakenWork = TakenUnder & {
  readonly id: string
  readonly studentId: string
  readonly number: number
  /** Of the assessment, as it was drawn. */
  readonly revision: number
  readonly startedAt: number
  readonly closedAt: number | null
  readonly gradedAt: number | null
  /** In the order of the student's screen, the variants of a slot one after the other. */
  readonly problems: readonly (TakenProblem & { readonly position: number; readonly points: number })[]
  readonly submissions: readonly TakenSubmission[]
}

type WorkOf = AssessmentKey & { readonly studentIds?: readonly string[] }

/** By student, from the first attempt on. */
export async function listTakenWork(
  tx: Tx,
  { courseId, assessmentId, studentIds }: WorkOf,
): Promise<readonly TakenWork[]> {
  const some = studentIds === undefined ? {} : { studentId: { in: [...studentIds] } }
  const rows = await tx.attempt.findMany({
    where: { courseId, assessmentId, ...some },
    select: {
      ...{ id: true, studentId: true, number: true, revision: true },
      ...{ startedAt: true, closedAt: true, gradedAt: true, constantsVersion: true, objectiveGraph: true },
      problems: {
        select: {
          ...{ slotId: true, variantNumber: true, position: true, points: true },
          ...{ questionId: true, version: true, seed: true },
        },
        orderBy: [{ position: 'asc' }, { variantNumber: 'asc' }],
      },
      submissions: {
        select: {
          ...{ slotId: true, variantNumber: true, tryNumber: true, response: true, scoreFraction: true },
          ...{ grade: true, submittedAt: true },
        },
        orderBy: [{ slotId: 'asc' }, { variantNumber: 'asc' }, { tryNumber: 'asc' }],
      },
    },
    orderBy: [{ studentId: 'asc' }, { number: 'asc' }],
  })
  return rows.map(({ startedAt, closedAt, gradedAt, submissions, objectiveGraph, ...row }) => ({
    ...row,
    objectiveGraph: objectiveGraphSchema.nullable().parse(objectiveGraph),
    startedAt: startedAt.getTime(),
    closedAt: closedAt?.getTime() ?? null,
    gradedAt: gradedAt?.getTime() ?? null,
    submissions: submissions.map(({ response, grade, submittedAt, ...submission }) => ({
      ...submission,
      response: storedResponseSchema.parse(response),
      grade: storedAttemptGradeSchema.parse(grade),
      submittedAt: submittedAt.getTime(),
    })),
  }))
}

/** Every state the assessment was in, by revision. */
export async function listDefinitions(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<ReadonlyMap<number, AssessmentDefinition>> {
  const rows = await tx.assessmentRevision.findMany({
    where: { courseId, assessmentId },
    select: { revision: true, definition: true },
  })
  return new Map(rows.map(({ revision, definition }) => [revision, definitionSchema.parse(definition)]))
}

/**
 * Changes whenever a grade, an answer, a regrade, the rules or an accommodation of the assessment does: what was decided on one stamp holds while the
 * stamp does.
 */
export async function getWorkStamp(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<string> {
  const [row] = await tx.$queryRaw<{ readonly stamp: string }[]>`
    SELECT concat_ws(' ',
      (SELECT concat_ws(':', count(*), sum(sequence)) FROM assessment_grade
       WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid),
      (SELECT concat_ws(':', count(*), sum(sequence), count(graded_at)) FROM attempt
       WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid),
      (SELECT concat_ws(':', count(*), count(undone_at)) FROM regrade
       WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid),
      (SELECT revision FROM assessment WHERE course_id = ${courseId}::uuid AND id = ${assessmentId}::uuid),
      (SELECT concat_ws(':', max(updated_at), count(removed_at)) FROM accommodation
       WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid),
      (SELECT concat_ws(':', max(updated_at), count(removed_at)) FROM group_accommodation
       WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid)) AS stamp`
  return row?.stamp ?? ''
}
