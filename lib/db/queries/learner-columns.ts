/** A learner's whole state in one row: the rows of mastery and familiarity come as JSON, in which a float8 keeps its bits. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import type { Familiarity, LearnerState, ObjectiveBelief } from '@/lib/mastery/state'

export type LearnerRow = {
  readonly sequence: number
  readonly constantsVersion: string
  readonly generalMean: number
  readonly generalVariance: number
  readonly recentQuestions: readonly string[]
  readonly objectives: Readonly<Record<string, ObjectiveBelief>>
  readonly familiarity: Readonly<Record<string, Familiarity>>
}

/** Of the table `learner` under the name `l`. */
export const learnerColumns = Prisma.sql`
  l.sequence,
  l.constants_version AS "constantsVersion",
  l.general_mean AS "generalMean",
  l.general_variance AS "generalVariance",
  l.recent_questions AS "recentQuestions",
  (SELECT coalesce(json_object_agg(m.objective_id, json_build_object(
     'mean', m.mean, 'variance', m.variance, 'practiceCount', m.practice_count,
     'answerCount', m.answer_count, 'missStreak', m.miss_streak,
     'peakLevel', m.peak_level, 'answersSincePeak', m.answers_since_peak,
     'lastAnsweredAt', (extract(epoch FROM m.last_answered_at) * 1000)::bigint,
     'declaredAt', (extract(epoch FROM m.declared_at) * 1000)::bigint)), '{}')
   FROM mastery m WHERE m.course_id = l.course_id AND m.student_id = l.student_id) AS objectives,
  (SELECT coalesce(json_object_agg(f.question_id, json_build_object(
     'mean', f.mean, 'variance', f.variance, 'answerCount', f.answer_count,
     'lastAnsweredAt', (extract(epoch FROM f.last_answered_at) * 1000)::bigint)), '{}')
   FROM familiarity f WHERE f.course_id = l.course_id AND f.student_id = l.student_id) AS familiarity`

export function toLearnerState(row: LearnerRow): LearnerState {
  return {
    constantsVersion: row.constantsVersion,
    sequence: row.sequence,
    general: { mean: row.generalMean, variance: row.generalVariance },
    objectives: row.objectives,
    familiarity: row.familiarity,
    recentQuestions: row.recentQuestions,
    extension: null,
  }
}
