// The problems a learner was given.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { LearnerKey } from './learner'
import { type ProblemChoice, storedChoiceSchema } from './stored-choice'

export type LearnerVariant = {
  readonly id: string
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly status: 'open' | 'answered' | 'skipped'
  readonly choice: ProblemChoice
  /** True once the learner asked for the next problem: it is then no longer the one on screen. */
  readonly isLeft: boolean
}

const columnSchema = z.object({ choice: storedChoiceSchema, leftAt: z.number().nullable() })

/** The open variant, or, when none is open, the newest. */
export async function findLatestVariant(tx: Tx, { courseId, studentId }: LearnerKey): Promise<LearnerVariant | null> {
  const row = await tx.variant.findFirst({
    where: { courseId, studentId },
    select: { id: true, questionId: true, version: true, seed: true, status: true, choice: true },
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
  })
  if (row === null) return null
  const { choice, leftAt } = columnSchema.parse(row.choice)
  return { ...row, choice, isLeft: leftAt !== null }
}

export type NewVariant = LearnerKey & {
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly choice: ProblemChoice
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** Nothing when another tab opened one first: a learner has at most one open variant in a course. */
export async function createOpenVariant(tx: Tx, variant: NewVariant): Promise<void> {
  const choice = { choice: variant.choice, leftAt: null } satisfies z.input<typeof columnSchema>
  await tx.variant.createMany({
    data: [{ ...variant, choice, createdAt: new Date(variant.createdAt) }],
    skipDuplicates: true,
  })
}

/** The answered variant on screen makes room for the next one. */
export async function leaveVariant(
  tx: Tx,
  { courseId, studentId, variantId, leftAt }: LearnerKey & { readonly variantId: string; readonly leftAt: number },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE variant SET choice = jsonb_set(choice, '{leftAt}', to_jsonb(${leftAt}::bigint))
    WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid AND id = ${variantId}::uuid
      AND status <> 'open'`
}

export type Skip = LearnerKey & { readonly variantId: string; readonly skippedAt: number }

/**
 * Closes an open variant unanswered. It takes the learner's next place in the log, so that an answer on its way finds the
 * learner moved. Nothing when the variant is not open.
 */
export async function skipVariant(tx: Tx, { courseId, studentId, variantId, skippedAt }: Skip): Promise<void> {
  const payload = JSON.stringify({ kind: 'skipped', variantId })
  const at = new Date(skippedAt)
  await tx.$executeRaw`
    WITH learner_held AS (
      SELECT course_id, student_id FROM learner
      WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid FOR UPDATE
    ), variant_closed AS (
      UPDATE variant v SET status = 'skipped', closed_at = ${at}::timestamptz FROM learner_held l
      WHERE v.course_id = l.course_id AND v.student_id = l.student_id AND v.id = ${variantId}::uuid AND v.status = 'open'
      RETURNING v.course_id, v.student_id
    ), learner_moved AS (
      UPDATE learner l SET sequence = l.sequence + 1 FROM variant_closed v
      WHERE l.course_id = v.course_id AND l.student_id = v.student_id
      RETURNING l.course_id, l.student_id, l.sequence
    )
    INSERT INTO learner_event (course_id, student_id, sequence, kind, payload, occurred_at)
    SELECT course_id, student_id, sequence, 'skipped', ${payload}::jsonb, ${at}::timestamptz FROM learner_moved`
}
