/** The practice of simulated students as the app would have left it: learners, problems, answers, events and roll-ups. */
import type { Tx } from '@/lib/db/client'
import { changedRows } from '@/lib/db/queries/changed-rows'
import type { LearnerState } from '@/lib/mastery/state'
import { insertRows } from './insert-rows'
import type { Practice, SimulatedAnswer } from './practise'
import { saveTallies } from './save-tallies'

export type StudentWork = Practice & { readonly courseId: string; readonly studentId: string }

/** Of students who have none yet. */
export async function saveWork(tx: Tx, works: readonly StudentWork[]): Promise<void> {
  const own = works.map(({ courseId, studentId }) => ({ course_id: courseId, student_id: studentId }))
  const rowsOf = (of: (work: StudentWork) => readonly object[]) =>
    works.flatMap((work, index) => of(work).map((row) => ({ ...own[index], ...row })))
  await insertRows(tx, { table: 'learner', columns: learnerColumns, rows: rowsOf(({ state }) => [learnerRow(state)]) })
  await insertRows(tx, { table: 'mastery', columns: masteryColumns, rows: rowsOf(({ state }) => masteryRows(state)) })
  await insertRows(tx, {
    table: 'familiarity',
    columns: familiarityColumns,
    rows: rowsOf(({ state }) => familiarityRows(state)),
  })
  await insertRows(tx, {
    table: 'variant',
    columns: variantColumns,
    rows: rowsOf(({ answers }) => answers.map(variantRow)),
  })
  await insertRows(tx, {
    table: 'submission',
    columns: submissionColumns,
    rows: rowsOf(({ answers }) => answers.map(submissionRow)),
  })
  await insertRows(tx, {
    table: 'learner_event',
    columns: eventColumns,
    rows: rowsOf(({ answers }) => answers.map(eventRow)),
  })
  await saveTallies(tx, works)
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

const variantColumns = {
  ...student,
  id: 'uuid',
  question_id: 'text',
  version: 'int',
  seed: 'int',
  status: 'variant_status',
  choice: 'jsonb',
  created_at: moment,
  closed_at: moment,
} as const

/** Left as soon as it was answered: whoever looks next is given a new one. */
function variantRow({ variantId, questionId, version, seed, choice, openedAt, submittedAt }: SimulatedAnswer) {
  return {
    id: variantId,
    question_id: questionId,
    version,
    seed,
    status: 'answered',
    choice: { choice, leftAt: submittedAt },
    created_at: toIso(openedAt),
    closed_at: toIso(submittedAt),
  }
}

const submissionColumns = {
  ...student,
  id: 'uuid',
  variant_id: 'uuid',
  request_key: 'uuid',
  response: 'jsonb',
  score_fraction: 'float8',
  grade: 'jsonb',
  submitted_at: moment,
} as const

function submissionRow({ submissionId, variantId, requestKey, handedIn, submittedAt }: SimulatedAnswer) {
  return {
    id: submissionId,
    variant_id: variantId,
    request_key: requestKey,
    response: handedIn.response,
    score_fraction: handedIn.grade.scoreFraction,
    grade: handedIn.grade,
    submitted_at: toIso(submittedAt),
  }
}

const eventColumns = { ...student, sequence: 'int', kind: 'text', payload: 'jsonb', occurred_at: moment } as const

function eventRow({ event, submittedAt }: SimulatedAnswer, index: number) {
  return { sequence: index + 1, kind: event.kind, payload: event, occurred_at: toIso(submittedAt) }
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
