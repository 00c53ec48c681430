// The answers of one learner, as far as roll-ups are made of them.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { observationSchema } from '@/lib/db/queries/stored-event'
import { storedGradeSchema, storedResponseSchema } from '@/lib/db/queries/stored-grade'

const rowSchema = z.object({
  submissionId: z.string(),
  questionId: z.string(),
  version: z.int(),
  seed: z.int(),
  openedAt: z.date(),
  submittedAt: z.date(),
  response: storedResponseSchema,
  grade: storedGradeSchema,
  observation: observationSchema,
  expectedScore: z.number(),
})

export type LoggedSubmission = z.infer<typeof rowSchema>

export type TalliedLog = {
  /** Where the learner stood before the answers were read. */
  readonly sequence: number
  /** In the order they were recorded. */
  readonly answers: readonly LoggedSubmission[]
}

/** Null where there is no such learner. */
export async function findTalliedLog(tx: Tx, { courseId, studentId }: LearnerKey): Promise<TalliedLog | null> {
  const learner = await tx.learner.findUnique({
    where: { courseId_studentId: { courseId, studentId } },
    select: { sequence: true },
  })
  if (learner === null) return null
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT s.id::text AS "submissionId", v.question_id AS "questionId", v.version, v.seed, v.created_at AS "openedAt",
      s.submitted_at AS "submittedAt", s.response, s.grade, e.payload -> 'observation' AS observation,
      (e.payload ->> 'expectedScore')::float8 AS "expectedScore"
    FROM learner_event e
    JOIN submission s ON s.course_id = e.course_id AND s.student_id = e.student_id AND s.id = (e.payload ->> 'submissionId')::uuid
    JOIN variant v ON v.course_id = s.course_id AND v.student_id = s.student_id AND v.id = s.variant_id
    WHERE e.course_id = ${courseId}::uuid AND e.student_id = ${studentId}::uuid AND e.kind = 'answered'
    ORDER BY e.sequence`
  return { sequence: learner.sequence, answers: rows.map((row) => rowSchema.parse(row)) }
}
