// Corrections applied to what was submitted: what they were, what they gave, and whether they still count.
import 'server-only'
import { type Correction, correctionSchema } from '@/lib/assessment/correction'
import type { RegradedSubmission } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'
import { storedAttemptGradeSchema } from './stored-attempt-grade'

export type Regrade = {
  readonly id: string
  readonly correction: Correction
  readonly isNeverLower: boolean
  readonly reason: string
  readonly appliedAt: Date
  readonly appliedById: string
  readonly undoneAt: Date | null
  readonly undoneById: string | null
}

/** Those that count and those that were undone, in the order they were applied. */
export async function listRegrades(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<readonly Regrade[]> {
  const rows = await tx.regrade.findMany({
    where: { courseId, assessmentId },
    select: {
      ...{ id: true, correction: true, isNeverLower: true, reason: true },
      ...{ appliedAt: true, appliedById: true, undoneAt: true, undoneById: true },
    },
    orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, correction: correctionSchema.parse(row.correction) }))
}

type NewRegrade = AssessmentKey & Pick<Regrade, 'correction' | 'isNeverLower' | 'reason' | 'appliedAt' | 'appliedById'>

/** With everything it gave, in a transaction. @returns its id. */
export async function createRegrade(
  tx: Tx,
  { results, ...regrade }: NewRegrade & { readonly results: readonly RegradedSubmission[] },
): Promise<string> {
  const { id } = await tx.regrade.create({ data: regrade, select: { id: true } })
  await tx.$executeRaw`
    INSERT INTO regraded_response (course_id, regrade_id, attempt_id, slot_id, variant_number, try_number, score_fraction,
      grade)
    SELECT ${regrade.courseId}::uuid, ${id}::uuid, r."attemptId", r."slotId", r."variantNumber", r."tryNumber",
      r."scoreFraction", r.grade
    FROM json_to_recordset(${JSON.stringify(results)}::json) AS r("attemptId" uuid, "slotId" text, "variantNumber" int,
      "tryNumber" int, "scoreFraction" float8, grade jsonb)`
  return id
}

type Undone = AssessmentKey & { readonly regradeId: string; readonly at: Date; readonly actorId: string }

/** @returns whether it counted until now. */
export async function markRegradeUndone(tx: Tx, undone: Undone): Promise<boolean> {
  const { courseId, assessmentId, regradeId, at, actorId } = undone
  const { count } = await tx.regrade.updateMany({
    where: { courseId, assessmentId, id: regradeId, undoneAt: null },
    data: { undoneAt: at, undoneById: actorId },
  })
  return count === 1
}

type ResultsOf = {
  readonly courseId: string
  readonly regradeIds: readonly string[]
  readonly attemptIds: readonly string[]
}

/** What was stored when each regrade was applied, by the regrade's id. */
export async function listRegradedResponses(
  tx: Tx,
  { courseId, regradeIds, attemptIds }: ResultsOf,
): Promise<readonly (RegradedSubmission & { readonly regradeId: string })[]> {
  const wanted = new Set(attemptIds)
  const [onlyAttempt] = attemptIds
  const rows = await tx.regradedResponse.findMany({
    where: {
      courseId,
      regradeId: { in: [...regradeIds] },
      // A whole class is filtered here: its ids would not fit one statement.
      ...(attemptIds.length === 1 && onlyAttempt !== undefined ? { attemptId: onlyAttempt } : {}),
    },
    select: {
      ...{ regradeId: true, attemptId: true, slotId: true, variantNumber: true, tryNumber: true },
      ...{ scoreFraction: true, grade: true },
    },
  })
  return rows
    .filter(({ attemptId }) => wanted.has(attemptId))
    .map(({ grade, ...row }) => ({ ...row, grade: storedAttemptGradeSchema.parse(grade) }))
}

export type GivenQuestion = {
  readonly id: string
  readonly title: string
  /** The versions students had. */
  readonly given: readonly number[]
  readonly newest: number
}

/** The questions that attempts at an assessment were given. */
export function listGivenQuestions(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<readonly GivenQuestion[]> {
  return tx.$queryRaw<GivenQuestion[]>`
    SELECT q.id, q.title, json_agg(DISTINCT p.version) AS given,
      (SELECT max(v.version) FROM question_version v WHERE v.question_id = q.id)::int AS newest
    FROM attempt a
    JOIN attempt_problem p ON p.course_id = a.course_id AND p.attempt_id = a.id
    JOIN question q ON q.id = p.question_id
    WHERE a.course_id = ${courseId}::uuid AND a.assessment_id = ${assessmentId}::uuid
    GROUP BY q.id, q.title ORDER BY q.title, q.id`
}

/** How many grades each regrade changed when it was applied, by its id. */
export async function countRegradedGrades(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ readonly id: string; readonly count: number }[]>`
    SELECT regrade_id::text AS id, count(*)::int AS count FROM grade_entry
    WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid AND kind = 'regraded'
    GROUP BY regrade_id`
  return new Map(rows.map(({ id, count }) => [id, count] as const))
}
