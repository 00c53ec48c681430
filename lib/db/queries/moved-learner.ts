/** A learner's row and beliefs moved from one state to the next, as the beginning of one guarded statement. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import type { LearnerPlan } from '@/lib/mastery/plan'
import type { LearnerState } from '@/lib/mastery/state'
import { changedRows } from './changed-rows'
import type { LearnerKey } from './learner'
import type { StoredEvent } from './stored-event'

export type LearnerMove = LearnerKey & {
  readonly before: Pick<LearnerState, 'sequence' | 'objectives' | 'familiarity'>
  readonly after: LearnerState
  readonly plan: LearnerPlan
}

/**
 * The tables `learner_moved`, `mastery_kept` and `familiarity_kept` of a WITH. All are empty when another writer moved this learner
 * since `before` was read.
 */
export function movedLearner({ courseId, studentId, before, after, plan }: LearnerMove): Prisma.Sql {
  const { masteries, familiarities } = changedRows(before, after)
  const { general, extension } = after
  return Prisma.sql`learner_moved AS (
      UPDATE learner SET sequence = ${after.sequence}::int, constants_version = ${after.constantsVersion},
        general_mean = ${general.mean}::float8, general_variance = ${general.variance}::float8,
        recent_questions = ${[...after.recentQuestions]}::text[],
        all_or_none_share = ${extension?.allOrNoneShare ?? null}::float8,
        form_mean = ${extension?.form.mean ?? null}::float8, form_variance = ${extension?.form.variance ?? null}::float8,
        plan = ${JSON.stringify(plan)}::jsonb
      WHERE course_id = ${courseId}::uuid AND student_id = ${studentId}::uuid AND sequence = ${before.sequence}::int
      RETURNING course_id, student_id, sequence
    ), mastery_kept AS (
      INSERT INTO mastery (course_id, student_id, objective_id, mean, variance, practice_count, answer_count, miss_streak,
        peak_level, answers_since_peak, known, form_mean, form_variance, form_sequence, last_answered_at, declared_at)
      SELECT l.course_id, l.student_id, m."objectiveId", m.mean, m.variance, m."practiceCount", m."answerCount",
        m."missStreak", m."peakLevel", m."answersSincePeak", m.known, m."formMean", m."formVariance", m."formSequence",
        m."lastAnsweredAt", m."declaredAt"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(masteries)}::json) AS m("objectiveId" text, mean float8,
        variance float8, "practiceCount" float8, "answerCount" int, "missStreak" int, "peakLevel" float8, "answersSincePeak" int,
        known float8, "formMean" float8, "formVariance" float8, "formSequence" int,
        "lastAnsweredAt" timestamptz, "declaredAt" timestamptz)
      ON CONFLICT (course_id, student_id, objective_id) DO UPDATE SET mean = excluded.mean, variance = excluded.variance,
        practice_count = excluded.practice_count, answer_count = excluded.answer_count,
        miss_streak = excluded.miss_streak, peak_level = excluded.peak_level,
        answers_since_peak = excluded.answers_since_peak, known = excluded.known, form_mean = excluded.form_mean,
        form_variance = excluded.form_variance, form_sequence = excluded.form_sequence,
        last_answered_at = excluded.last_answered_at, declared_at = excluded.declared_at
    ), familiarity_kept AS (
      INSERT INTO familiarity (course_id, student_id, question_id, mean, variance, answer_count, last_answered_at)
      SELECT l.course_id, l.student_id, f."questionId", f.mean, f.variance, f."answerCount", f."lastAnsweredAt"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(familiarities)}::json) AS f("questionId" text, mean float8,
        variance float8, "answerCount" int, "lastAnsweredAt" timestamptz)
      ON CONFLICT (course_id, student_id, question_id) DO UPDATE SET mean = excluded.mean, variance = excluded.variance,
        answer_count = excluded.answer_count, last_answered_at = excluded.last_answered_at
    )`
}

/** The end of such a statement: the event under the sequence number the learner has moved to. It counts one row, or none. */
export function keptEvent(event: StoredEvent, occurredAt: number): Prisma.Sql {
  return Prisma.sql`INSERT INTO learner_event (course_id, student_id, sequence, kind, payload, occurred_at)
    SELECT l.course_id, l.student_id, l.sequence, ${event.kind}, ${JSON.stringify(event)}::jsonb, ${new Date(occurredAt)}::timestamptz
    FROM learner_moved l`
}
