// The one read of recording an answer.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { versionInForce } from './calibration'
import { type LearnerRow, learnerColumns, type StoredLearner, toStoredLearner } from './learner-columns'
import { type GatedRow, withLessonGates } from './lesson-gates'

export type AnswerKey = {
  readonly courseId: string
  readonly studentId: string
  readonly variantId: string
  readonly requestKey: string
}

/** Everything recording one answer needs to know. */
export type AnswerContext = StoredLearner & {
  readonly variant: {
    readonly questionId: string
    readonly version: number
    readonly seed: number
    readonly status: 'open' | 'answered' | 'skipped'
    readonly createdAt: Date
  }
  /** Of the course. */
  readonly timeZone: string
  /** What the learner's state is to be worked out with. */
  readonly versionInForce: string
  /** The variant answered by an earlier submission under the same request key. */
  readonly recordedVariantId: string | null
  readonly objectives: readonly { readonly id: string; readonly prerequisites: readonly string[] }[]
}

type Row = LearnerRow &
  AnswerContext['variant'] &
  Pick<AnswerContext, 'recordedVariantId' | 'versionInForce' | 'timeZone'> & { readonly nodes: readonly GatedRow[] }

/** One round trip. Null when this student has no such variant. */
export async function findAnswerContext(tx: Tx, key: AnswerKey): Promise<AnswerContext | null> {
  const { courseId, studentId, variantId, requestKey } = key
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT v.question_id AS "questionId", v.version, v.seed, v.status::text AS status,
      v.created_at AS "createdAt",
      (SELECT c.time_zone FROM course c WHERE c.id = l.course_id) AS "timeZone",
      (SELECT s.variant_id::text FROM submission s
       WHERE s.course_id = l.course_id AND s.student_id = l.student_id AND s.request_key = ${requestKey}::uuid
      ) AS "recordedVariantId",
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'lessonId', o.lesson_id,
         'prerequisites', ARRAY(SELECT p.prerequisite_id FROM objective_prerequisite p
                                WHERE p.objective_id = o.id ORDER BY p.prerequisite_id),
         'lessonNeeds', ARRAY(SELECT n.prerequisite_id FROM lesson_prerequisite n
                              WHERE n.lesson_id = o.lesson_id ORDER BY n.position))
         ORDER BY c.position, o.position, o.id), '[]')
       FROM course_lesson c JOIN objective o ON o.lesson_id = c.lesson_id
       WHERE c.course_id = l.course_id AND o.archived_at IS NULL) AS nodes,
      ${versionInForce} AS "versionInForce",
      ${learnerColumns}
    FROM variant v JOIN learner l USING (course_id, student_id)
    WHERE v.course_id = ${courseId}::uuid AND v.student_id = ${studentId}::uuid AND v.id = ${variantId}::uuid`
  if (row === undefined) return null
  const { questionId, version, seed, status, createdAt, timeZone, recordedVariantId, nodes } = row
  return {
    variant: { questionId, version, seed, status, createdAt },
    timeZone,
    ...toStoredLearner(row),
    versionInForce: row.versionInForce,
    recordedVariantId,
    objectives: withLessonGates(nodes),
  }
}
