/** A learner's whole state in one row: the rows of mastery and familiarity come as JSON, in which a float8 keeps its bits. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { orderedFamiliarity } from '@/lib/mastery/familiarity'
import type { LearnerPlan } from '@/lib/mastery/plan'
import type { Extension, Familiarity, LearnerState, ObjectiveBelief } from '@/lib/mastery/state'
import { storedPlanSchema } from './stored-plan'

/** What is believed of a learner and what they asked for, as one row holds them. */
export type StoredLearner = { readonly state: LearnerState; readonly plan: LearnerPlan }

export type LearnerRow = {
  readonly sequence: number
  readonly constantsVersion: string
  readonly generalMean: number
  readonly generalVariance: number
  readonly recentQuestions: readonly string[]
  readonly allOrNoneShare: number | null
  readonly formMean: number | null
  readonly formVariance: number | null
  readonly plan: unknown
  readonly objectives: Readonly<Record<string, ObjectiveColumns>>
  readonly familiarity: readonly Familiarity[]
}

/** The extended part stands beside the belief, null while the constants leave it out. */
type ObjectiveColumns = ObjectiveBelief & {
  readonly known: number | null
  readonly formMean: number | null
  readonly formVariance: number | null
  readonly formSequence: number | null
}

/** Of the table `learner` under the name `l`: all but what is believed about single questions. */
export const levelColumns = Prisma.sql`
  l.sequence,
  l.constants_version AS "constantsVersion",
  l.general_mean AS "generalMean",
  l.general_variance AS "generalVariance",
  l.recent_questions AS "recentQuestions",
  l.all_or_none_share AS "allOrNoneShare",
  l.form_mean AS "formMean",
  l.form_variance AS "formVariance",
  l.plan,
  (SELECT coalesce(json_object_agg(m.objective_id, json_build_object(
     'mean', m.mean, 'variance', m.variance, 'practiceCount', m.practice_count,
     'answerCount', m.answer_count, 'missStreak', m.miss_streak,
     'peakLevel', m.peak_level, 'answersSincePeak', m.answers_since_peak,
     'known', m.known, 'formMean', m.form_mean, 'formVariance', m.form_variance, 'formSequence', m.form_sequence,
     'lastAnsweredAt', (extract(epoch FROM m.last_answered_at) * 1000)::bigint,
     'declaredAt', (extract(epoch FROM m.declared_at) * 1000)::bigint)), '{}')
   FROM mastery m WHERE m.course_id = l.course_id AND m.student_id = l.student_id) AS objectives`

/** Of the table `learner` under the name `l`. */
export const learnerColumns = Prisma.sql`
  ${levelColumns},
  (SELECT coalesce(json_agg(json_build_object(
     'questionId', f.question_id, 'mean', f.mean, 'variance', f.variance, 'answerCount', f.answer_count,
     'lastAnsweredAt', (extract(epoch FROM f.last_answered_at) * 1000)::bigint)), '[]')
   FROM familiarity f WHERE f.course_id = l.course_id AND f.student_id = l.student_id) AS familiarity`

export function toStoredLearner(row: LearnerRow): StoredLearner {
  return {
    state: {
      constantsVersion: row.constantsVersion,
      sequence: row.sequence,
      general: { mean: row.generalMean, variance: row.generalVariance },
      objectives: Object.fromEntries(Object.entries(row.objectives).map(([id, columns]) => [id, beliefOf(columns)])),
      familiarity: orderedFamiliarity(row.familiarity),
      recentQuestions: row.recentQuestions,
      extension: extensionOf(row),
    },
    plan: storedPlanSchema.parse(row.plan),
  }
}

function beliefOf(columns: ObjectiveColumns): ObjectiveBelief {
  const { known: _, formMean: _mean, formVariance: _variance, formSequence: _sequence, ...belief } = columns
  return belief
}

function extensionOf({ allOrNoneShare, formMean, formVariance, objectives }: LearnerRow): Extension | null {
  if (allOrNoneShare === null || formMean === null || formVariance === null) return null
  const extended = Object.entries(objectives).flatMap(([id, row]) => {
    const { known, formMean: mean, formVariance: variance, formSequence: sequence } = row
    if (known === null || mean === null || variance === null || sequence === null) return []
    return { id, known, form: { mean, variance, sequence } }
  })
  return {
    allOrNoneShare,
    known: Object.fromEntries(extended.map(({ id, known }) => [id, known])),
    form: { mean: formMean, variance: formVariance },
    objectiveForm: Object.fromEntries(extended.map(({ id, form }) => [id, form])),
  }
}
