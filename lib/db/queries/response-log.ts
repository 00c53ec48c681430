// Every answer ever given, for calibrations.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Observation } from '@/lib/mastery/state'
import { observationSchema } from './stored-event'

export type LoggedAnswer = {
  readonly observation: Observation
  /** What was expected before the answer. */
  readonly expectedScore: number
  readonly version: number
  readonly seed: number
}

type Row = Omit<LoggedAnswer, 'observation'> & { readonly learner: string; readonly observation: unknown }

/** Of each learner of a course, or of all courses, in the order they were folded in. A student of two courses is two learners. */
export async function listResponseLog(tx: Tx, courseId: string | null): Promise<readonly (readonly LoggedAnswer[])[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.course_id || ' ' || e.student_id AS learner, e.payload -> 'observation' AS observation,
      (e.payload ->> 'expectedScore')::float8 AS "expectedScore", v.version, v.seed
    FROM learner_event e
    JOIN variant v ON v.course_id = e.course_id AND v.student_id = e.student_id
      AND v.id = (e.payload ->> 'variantId')::uuid
    WHERE e.kind = 'answered' AND (${courseId}::uuid IS NULL OR e.course_id = ${courseId}::uuid)
    ORDER BY e.course_id, e.student_id, e.sequence`
  const learners = new Map<string, LoggedAnswer[]>()
  for (const { learner, observation, ...rest } of rows) {
    const answers = learners.get(learner) ?? []
    answers.push({ ...rest, observation: observationSchema.parse(observation) })
    learners.set(learner, answers)
  }
  return [...learners.values()]
}
