// The one write of starting an attempt.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AttemptsKey, TakenUnder } from './attempt'

export type DrawnProblem = {
  readonly slotId: string
  readonly position: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly points: number
}
export type NewAttempt = AttemptsKey & {
  readonly attemptId: string
  readonly revision: number
  /** Milliseconds since the epoch, as is the deadline. */
  readonly startedAt: number
  readonly deadlineAt: number | null
  readonly attemptsAllowed: number
  /** Of a mastery check. */
  readonly takenUnder?: TakenUnder
  readonly problems: readonly DrawnProblem[]
}

/**
 * Writes the attempt under the next number with its problems, or nothing: when one is open already, when all are used, or
 * when another tab was first.
 * @returns whether it wrote.
 */
export async function startAttempt(tx: Tx, attempt: NewAttempt): Promise<boolean> {
  const { courseId, assessmentId, studentId, attemptId, revision, attemptsAllowed } = attempt
  const startedAt = new Date(attempt.startedAt)
  const deadlineAt = attempt.deadlineAt === null ? null : new Date(attempt.deadlineAt)
  const { constantsVersion = null, objectiveGraph = null } = attempt.takenUnder ?? {}
  const graph = objectiveGraph === null ? null : JSON.stringify(objectiveGraph)
  const written = await tx.$executeRaw`
    WITH started AS (
      INSERT INTO attempt (course_id, id, assessment_id, student_id, number, revision, started_at, deadline_at,
        constants_version, objective_graph)
      SELECT ${courseId}::uuid, ${attemptId}::uuid, ${assessmentId}::uuid, ${studentId}::uuid,
        coalesce(max(number), 0) + 1, ${revision}::int, ${startedAt}::timestamptz, ${deadlineAt}::timestamptz,
        ${constantsVersion}::text, ${graph}::json
      FROM attempt
      WHERE course_id = ${courseId}::uuid AND assessment_id = ${assessmentId}::uuid AND student_id = ${studentId}::uuid
      HAVING count(*) < ${attemptsAllowed}::int
      ON CONFLICT DO NOTHING
      RETURNING course_id, id, started_at
    )
    INSERT INTO attempt_problem (course_id, attempt_id, slot_id, variant_number, position, question_id, version, seed,
      points, created_at)
    SELECT s.course_id, s.id, p."slotId", 1, p.position, p."questionId", p.version, p.seed, p.points, s.started_at
    FROM started s, json_to_recordset(${JSON.stringify(attempt.problems)}::json)
      AS p("slotId" text, position int, "questionId" text, version int, seed int, points float8)`
  return written > 0
}
