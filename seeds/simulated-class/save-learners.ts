/** Learners as their last answer left them, with what is believed of each objective and question. */
import type { Tx } from '@/lib/db/client'
import { changedRows } from '@/lib/db/queries/changed-rows'
import type { LearnerState } from '@/lib/mastery/state'
import { insertRows } from './insert-rows'

export type LearnerToSave = { readonly courseId: string; readonly studentId: string; readonly state: LearnerState }

/** Of students who are none yet. */
export async function saveLearners(tx: Tx, learners: readonly LearnerToSave[]): Promise<void> {
  const rowsOf = (of: (state: LearnerState) => readonly object[]) =>
    learners.flatMap(({ courseId, studentId, state }) =>
      of(state).map((row) => ({ course_id: courseId, student_id: studentId, ...row })),
    )
  await insertRows(tx, { table: 'learner', columns: learnerColumns, rows: rowsOf((state) => [learnerRow(state)]) })
  await insertRows(tx, { table: 'mastery', columns: masteryColumns, rows: rowsOf(masteryRows) })
  await insertRows(tx, { table: 'familiarity', columns: familiarityColumns, rows: rowsOf(familiarityRows) })
}

const student = { course_id: 'uuid', student_id: 'uuid' } as const
const moment = 'timestamptz'

const learnerColumns = {
  ...student,
  sequence: 'int',
  constants_version: 'text',
  general_mean: 'float8',
  general_variance: 'float8',
  recent_questions: 'text[]',
  all_or_none_share: 'float8',
  form_mean: 'float8',
  form_variance: 'float8',
} as const

function learnerRow({ sequence, constantsVersion, general, recentQuestions, extension }: LearnerState) {
  return {
    sequence,
    constants_version: constantsVersion,
    general_mean: general.mean,
    general_variance: general.variance,
    recent_questions: recentQuestions,
    all_or_none_share: extension?.allOrNoneShare,
    form_mean: extension?.form.mean,
    form_variance: extension?.form.variance,
  }
}

const nothing = { objectives: {}, familiarity: [] } as const

const masteryColumns = {
  ...student,
  objective_id: 'text',
  mean: 'float8',
  variance: 'float8',
  practice_count: 'float8',
  answer_count: 'int',
  miss_streak: 'int',
  peak_level: 'float8',
  answers_since_peak: 'int',
  known: 'float8',
  form_mean: 'float8',
  form_variance: 'float8',
  form_sequence: 'int',
  last_answered_at: moment,
  declared_at: moment,
} as const

function masteryRows(state: LearnerState) {
  return changedRows(nothing, state).masteries.map(({ objectiveId, mean, variance, ...belief }) => ({
    objective_id: objectiveId,
    mean,
    variance,
    practice_count: belief.practiceCount,
    answer_count: belief.answerCount,
    miss_streak: belief.missStreak,
    peak_level: belief.peakLevel,
    answers_since_peak: belief.answersSincePeak,
    ...('known' in belief
      ? {
          known: belief.known,
          form_mean: belief.formMean,
          form_variance: belief.formVariance,
          form_sequence: belief.formSequence,
        }
      : {}),
    last_answered_at: belief.lastAnsweredAt,
    declared_at: belief.declaredAt,
  }))
}

const familiarityColumns = {
  ...student,
  question_id: 'text',
  mean: 'float8',
  variance: 'float8',
  answer_count: 'int',
  last_answered_at: moment,
} as const

function familiarityRows(state: LearnerState) {
  return changedRows(nothing, state).familiarities.map(
    ({ questionId, mean, variance, answerCount, lastAnsweredAt }) => ({
      question_id: questionId,
      mean,
      variance,
      answer_count: answerCount,
      last_answered_at: lastAnsweredAt,
    }),
  )
}
