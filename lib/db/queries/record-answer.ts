// The one write of recording an answer.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import type { AnswerKey } from './answer-context'
import { keptEvent, type LearnerMove, movedLearner } from './moved-learner'
import type { AnsweredEvent } from './stored-event'
import type { GradedResponse } from './stored-grade'
import { keptTallies } from './tallies/kept-tallies'

export type AnswerRecord = AnswerKey &
  LearnerMove & {
    readonly submissionId: string
    readonly response: Response
    readonly grade: GradedResponse
    readonly event: AnsweredEvent
    /** What it adds to the roll-ups. */
    readonly tallies: TallyRows
    /** Milliseconds since the epoch. */
    readonly submittedAt: number
  }

/**
 * One statement: it writes everything, or, when another writer moved this learner since `before` was read, nothing.
 * Every statement that closes a variant raises the learner's sequence, so an unmoved sequence means the variant is as it
 * was read: open.
 * @returns whether it wrote.
 */
export async function recordAnswer(tx: Tx, record: AnswerRecord): Promise<boolean> {
  const { variantId, requestKey, submissionId, grade, event } = record
  const submittedAt = new Date(record.submittedAt)
  const written = await tx.$executeRaw`
    WITH ${movedLearner(record)}, variant_closed AS (
      UPDATE variant v SET status = 'answered', closed_at = ${submittedAt}::timestamptz
      FROM learner_moved l
      WHERE v.course_id = l.course_id AND v.student_id = l.student_id AND v.id = ${variantId}::uuid AND v.status = 'open'
    ), submission_kept AS (
      INSERT INTO submission (course_id, student_id, id, variant_id, request_key, response, score_fraction, grade, submitted_at)
      SELECT l.course_id, l.student_id, ${submissionId}::uuid, ${variantId}::uuid, ${requestKey}::uuid,
        ${JSON.stringify(record.response)}::jsonb, ${grade.scoreFraction}::float8, ${JSON.stringify(grade)}::jsonb,
        ${submittedAt}::timestamptz
      FROM learner_moved l
    ), ${keptTallies(record.tallies)}
    ${keptEvent(event, record.submittedAt)}`
  return written === 1
}
