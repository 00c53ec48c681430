/** The practice of simulated students as the app would have left it: learners, problems, answers, events and roll-ups. */
import type { Tx } from '@/lib/db/client'
import { insertRows } from './insert-rows'
import type { Practice, SimulatedAnswer } from './practise'
import { saveLearners } from './save-learners'
import { saveTallies } from './save-tallies'

export type StudentWork = Practice & { readonly courseId: string; readonly studentId: string }

/** Of students who have none yet. */
export async function saveWork(tx: Tx, works: readonly StudentWork[]): Promise<void> {
  const own = works.map(({ courseId, studentId }) => ({ course_id: courseId, student_id: studentId }))
  const rowsOf = (of: (work: StudentWork) => readonly object[]) =>
    works.flatMap((work, index) => of(work).map((row) => ({ ...own[index], ...row })))
  await saveLearners(tx, works)
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
