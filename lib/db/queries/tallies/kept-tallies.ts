/** Roll-ups that answers add to, as part of one statement. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { mistakeTotals } from '@/lib/psychometrics/mistake-totals'
import type { QuestionTally, TallyRows } from '@/lib/psychometrics/tally-rows'

/**
 * Six tables of a WITH that also has `learner_moved`, whose one row they are added for; where it is empty nothing is written. It holds the
 * learner's row locked, so that no two writers ever meet at these.
 */
export function keptTallies({ activity, objectives, mistakes, questions, reliability }: TallyRows): Prisma.Sql {
  return Prisma.sql`activity_kept AS (
      INSERT INTO activity_tally AS t (course_id, student_id, day, answers, score_sum, full_count, seconds)
      SELECT l.course_id, l.student_id, r.day, r.answers, r."scoreSum", r."fullCount", r.seconds
      FROM learner_moved l, json_to_recordset(${JSON.stringify(activity)}::json) AS r(day date, answers int, "scoreSum" float8,
        "fullCount" int, seconds int)
      ON CONFLICT (course_id, student_id, day) DO UPDATE SET answers = t.answers + excluded.answers,
        score_sum = t.score_sum + excluded.score_sum, full_count = t.full_count + excluded.full_count,
        seconds = t.seconds + excluded.seconds
    ), objective_kept AS (
      INSERT INTO objective_tally AS t (course_id, student_id, objective_id, week, answers, score_sum, full_count, seconds)
      SELECT l.course_id, l.student_id, r."objectiveId", r.week, r.answers, r."scoreSum", r."fullCount", r.seconds
      FROM learner_moved l, json_to_recordset(${JSON.stringify(objectives)}::json) AS r("objectiveId" text, week date,
        answers int, "scoreSum" float8, "fullCount" int, seconds int)
      ON CONFLICT (course_id, student_id, objective_id, week) DO UPDATE SET answers = t.answers + excluded.answers,
        score_sum = t.score_sum + excluded.score_sum, full_count = t.full_count + excluded.full_count,
        seconds = t.seconds + excluded.seconds
    ), mistake_kept AS (
      INSERT INTO mistake_tally AS t (course_id, student_id, objective_id, mistake, week, opportunities, count, last_submission_id)
      SELECT l.course_id, l.student_id, r."objectiveId", r.mistake, r.week, r.opportunities, r.count, r."lastSubmissionId"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(mistakes)}::json) AS r("objectiveId" text, mistake text,
        week date, opportunities int, count int, "lastSubmissionId" uuid)
      ON CONFLICT (course_id, objective_id, mistake, student_id, week) DO UPDATE SET
        opportunities = t.opportunities + excluded.opportunities, count = t.count + excluded.count,
        last_submission_id = coalesce(excluded.last_submission_id, t.last_submission_id)
    ), mistake_total_kept AS (
      INSERT INTO mistake_total AS t (course_id, student_id, objective_id, mistake, opportunities, count, week_sum,
        week_square_sum, week_count_sum)
      SELECT l.course_id, l.student_id, r."objectiveId", r.mistake, r.opportunities, r.count, r."weekSum", r."weekSquareSum",
        r."weekCountSum"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(mistakeTotals(mistakes))}::json) AS r("objectiveId" text,
        mistake text, opportunities int, count int, "weekSum" bigint, "weekSquareSum" bigint, "weekCountSum" bigint)
      ON CONFLICT (course_id, objective_id, mistake, student_id) DO UPDATE SET
        opportunities = t.opportunities + excluded.opportunities, count = t.count + excluded.count,
        week_sum = t.week_sum + excluded.week_sum, week_square_sum = t.week_square_sum + excluded.week_square_sum,
        week_count_sum = t.week_count_sum + excluded.week_count_sum
    ), question_kept AS (
      INSERT INTO question_tally AS t (course_id, student_id, question_id, version, answers, score_sum, score_square_sum,
        full_count, first_score, last_score, best_score, seconds, first_answered_at, last_answered_at)
      SELECT l.course_id, l.student_id, r."questionId", r.version, r.answers, r."scoreSum", r."scoreSquareSum", r."fullCount",
        r."firstScore", r."lastScore", r."bestScore", r.seconds, r."firstAnsweredAt", r."lastAnsweredAt"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(questions.map(withTimes))}::json) AS r("questionId" text,
        version int, answers int, "scoreSum" float8, "scoreSquareSum" float8, "fullCount" int, "firstScore" float8,
        "lastScore" float8, "bestScore" float8, seconds int, "firstAnsweredAt" timestamptz, "lastAnsweredAt" timestamptz)
      ON CONFLICT (course_id, student_id, question_id, version) DO UPDATE SET answers = t.answers + excluded.answers,
        score_sum = t.score_sum + excluded.score_sum, score_square_sum = t.score_square_sum + excluded.score_square_sum,
        full_count = t.full_count + excluded.full_count, last_score = excluded.last_score,
        best_score = greatest(t.best_score, excluded.best_score), seconds = t.seconds + excluded.seconds,
        last_answered_at = excluded.last_answered_at
    ), reliability_kept AS (
      INSERT INTO reliability_tally AS t (course_id, student_id, source, bin, count, predicted_sum, observed_sum)
      SELECT l.course_id, l.student_id, r.source, r.bin, r.count, r."predictedSum", r."observedSum"
      FROM learner_moved l, json_to_recordset(${JSON.stringify(reliability)}::json) AS r(source reliability_source, bin int,
        count int, "predictedSum" float8, "observedSum" float8)
      ON CONFLICT (course_id, student_id, source, bin) DO UPDATE SET count = t.count + excluded.count,
        predicted_sum = t.predicted_sum + excluded.predicted_sum, observed_sum = t.observed_sum + excluded.observed_sum
    )`
}

/** Times as ISO text, which keeps their milliseconds. */
function withTimes({ firstAnsweredAt, lastAnsweredAt, ...row }: QuestionTally) {
  return {
    ...row,
    firstAnsweredAt: new Date(firstAnsweredAt).toISOString(),
    lastAnsweredAt: new Date(lastAnsweredAt).toISOString(),
  }
}
