// The one write of recording an answer.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { LearnerState } from '@/lib/mastery/state'
import type { AnswerKey } from './answer-context'
import { changedRows } from './changed-rows'
import type { AnsweredEvent } from './stored-event'
import type { GradedResponse } from './stored-grade'

export type AnswerRecord = AnswerKey & {
  readonly submissionId: string
  readonly response: Response
  readonly grade: GradedResponse
  readonly before: LearnerState
  readonly after: LearnerState
  readonly event: AnsweredEvent
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
  const { courseId, studentId, variantId, requestKey, submissionId, before, after, grade, event } = record
  const submittedAt = new Date(record.submittedAt)
  const { masteries, familiarities } = changedRows(before, after)
  const written = await tx.$executeRaw`
    WITH learner_moved AS (
      UPDATE learner SET sequence = ${after.sequence}::int, constants_version = ${after.constantsVersion},
        general_mean = ${after.general.mean}::float8, general_variance = ${after.general.variance}::float8,
        recent_questions = ${[...after.recentQuestions]}::text[]
      WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid AND sequence = ${before.sequence}::int
      RETURNING course_id, student_id, sequence
    ), variant_closed AS (
      UPDATE variant v SET status = 'answered', closed_at = ${submittedAt}::timestamptz
      FROM learner_moved l
      WHERE v.course_id = l.course_id AND v.student_id = l.student_id AND v.id = ${variantId}::uuid AND v.status = 'open'
    ), submission_kept AS (
      INSERT INTO submission (course_id, student_id, id, variant_id, request_key, response, score_fraction, grade, submitted_at)
      SELECT l.course_id, l.student_id, ${submissionId}::uuid, ${variantId}::uuid, ${requestKey}::uuid,
        ${JSON.stringify(record.response)}::jsonb, ${grade.scoreFraction}::float8, ${JSON.stringify(grade)}::jsonb,
        ${submittedAt}::timestamptz
      FROM learner_moved l
    ), mastery_kept AS (
      INSERT INTO mastery (course_id, student_id, objective_id, mean, variance, practice_count, answer_count, miss_streak,
        peak_level, answers_since_peak, last_answered_at, declared_at)
      SELECT l.course_id, l.student_id, m."objectiveId", m.mean, m.variance, m."practiceCount", m."answerCount",
        m."missStreak", m."peakLevel", m."answersSincePeak", m."lastAnsweredAt", m."declaredAt"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(masteries)}::json) AS m("objectiveId" text, mean float8,
        variance float8, "practiceCount" float8, "answerCount" int, "missStreak" int, "peakLevel" float8, "answersSincePeak" int,
        "lastAnsweredAt" timestamptz, "declaredAt" timestamptz)
      ON CONFLICT (course_id, student_id, objective_id) DO UPDATE SET mean = excluded.mean, variance = excluded.variance,
        practice_count = excluded.practice_count, answer_count = excluded.answer_count,
        miss_streak = excluded.miss_streak, peak_level = excluded.peak_level,
        answers_since_peak = excluded.answers_since_peak, last_answered_at = excluded.last_answered_at,
        declared_at = excluded.declared_at
    ), familiarity_kept AS (
      INSERT INTO familiarity (course_id, student_id, question_id, mean, variance, answer_count, last_answered_at)
      SELECT l.course_id, l.student_id, f."questionId", f.mean, f.variance, f."answerCount", f."lastAnsweredAt"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(familiarities)}::json) AS f("questionId" text, mean float8,
        variance float8, "answerCount" int, "lastAnsweredAt" timestamptz)
      ON CONFLICT (course_id, student_id, question_id) DO UPDATE SET mean = excluded.mean, variance = excluded.variance,
        answer_count = excluded.answer_count, last_answered_at = excluded.last_answered_at
    )
    INSERT INTO learner_event (course_id, student_id, sequence, kind, payload, occurred_at)
    SELECT l.course_id, l.student_id, l.sequence, ${event.kind}, ${JSON.stringify(event)}::jsonb, ${submittedAt}::timestamptz
    FROM learner_moved l`
  return written === 1
}
