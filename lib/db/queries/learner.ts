// What is believed of a learner in a course.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { LearnerState } from '@/lib/mastery/state'
import { type LearnerRow, learnerColumns, levelColumns, type StoredLearner, toStoredLearner } from './learner-columns'

export type LearnerKey = { readonly courseId: string; readonly studentId: string }

/** Null before the learner's first problem. */
export async function findLearner(tx: Tx, { courseId, studentId }: LearnerKey): Promise<StoredLearner | null> {
  const [row] = await tx.$queryRaw<LearnerRow[]>`
    SELECT ${learnerColumns} FROM learner l
    WHERE l.course_id = ${courseId}::uuid AND l.student_id = ${studentId}::uuid`
  return row ? toStoredLearner(row) : null
}

type LevelRow = Omit<LearnerRow, 'familiarity'> & { readonly studentId: string }

/**
 * Every learner of a course who was given a problem, by student id, as far as levels are read: `familiarity`, which holds most of the rows,
 * is left empty.
 */
export async function listLearnerLevels(tx: Tx, courseId: string): Promise<ReadonlyMap<string, LearnerState>> {
  const rows = await tx.$queryRaw<LevelRow[]>`
    SELECT l.student_id AS "studentId", ${levelColumns} FROM learner l WHERE l.course_id = ${courseId}::uuid`
  return new Map(rows.map((row) => [row.studentId, toStoredLearner({ ...row, familiarity: [] }).state]))
}

/** Nothing when the learner is there already. */
export async function createLearner(tx: Tx, learner: LearnerKey & { readonly state: LearnerState }): Promise<void> {
  const { courseId, studentId, state } = learner
  await tx.learner.createMany({
    data: [
      {
        courseId,
        studentId,
        sequence: state.sequence,
        constantsVersion: state.constantsVersion,
        generalMean: state.general.mean,
        generalVariance: state.general.variance,
        recentQuestions: [...state.recentQuestions],
        allOrNoneShare: state.extension?.allOrNoneShare ?? null,
        formMean: state.extension?.form.mean ?? null,
        formVariance: state.extension?.form.variance ?? null,
      },
    ],
    skipDuplicates: true,
  })
}

/** Course by course: of one course or all, those after a place in this order. */
export function listLearnerKeys(
  tx: Tx,
  { courseId, after }: { readonly courseId: string | null; readonly after: LearnerKey | null },
): Promise<readonly LearnerKey[]> {
  return tx.$queryRaw<LearnerKey[]>`
    SELECT course_id::text AS "courseId", student_id::text AS "studentId" FROM learner
    WHERE (${courseId}::uuid IS NULL OR course_id = ${courseId}::uuid)
      AND (${after === null}::bool OR (course_id, student_id) > (${after?.courseId ?? null}::uuid, ${after?.studentId ?? null}::uuid))
    ORDER BY course_id, student_id`
}

/** Learners whose state is not of a version, course by course. */
export function listStaleLearners(tx: Tx, version: string): Promise<readonly LearnerKey[]> {
  return tx.learner.findMany({
    where: { constantsVersion: { not: version } },
    select: { courseId: true, studentId: true },
    orderBy: [{ courseId: 'asc' }, { studentId: 'asc' }],
  })
}
