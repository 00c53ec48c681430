/** Attempts of simulated students as saving and checking would have left them, closed and not yet graded. */
import type { Tx } from '@/lib/db/client'
import { insertRows } from './insert-rows'
import { simulatedUuid } from './simulated-uuid'
import type { TakenAttempt, TakenProblem } from './take-assessment'

export type AttemptToSave = {
  readonly courseId: string
  readonly assessmentId: string
  readonly studentId: string
  readonly kind: 'homework' | 'exam'
  readonly taken: TakenAttempt
}

/** Each the student's first, of the first revision. Of homework the checked tries too; an exam is graded when it is over. */
export async function saveAttempts(tx: Tx, attempts: readonly AttemptToSave[]): Promise<void> {
  await insertRows(tx, { table: 'attempt', columns: attemptColumns, rows: attempts.map(attemptRow) })
  const problems = attempts.flatMap((attempt) => attempt.taken.problems.map((problem) => ({ attempt, problem })))
  await insertRows(tx, { table: 'attempt_problem', columns: problemColumns, rows: problems.map(problemRow) })
  await insertRows(tx, { table: 'attempt_change', columns: changeColumns, rows: problems.flatMap(changeRows) })
  const checked = problems.filter(({ attempt }) => attempt.kind === 'homework')
  await insertRows(tx, {
    table: 'attempt_submission',
    columns: submissionColumns,
    rows: checked.flatMap(submissionRows),
  })
}

export function attemptIdOf({ assessmentId, studentId, taken }: AttemptToSave): string {
  return simulatedUuid(`${assessmentId} ${studentId} attempt`, taken.startedAt)
}

type Place = { readonly attempt: AttemptToSave; readonly problem: TakenProblem }

const moment = 'timestamptz'
const attemptColumns = {
  ...{ course_id: 'uuid', id: 'uuid', assessment_id: 'uuid', student_id: 'uuid', number: 'int', revision: 'int' },
  ...{ sequence: 'int', started_at: moment, deadline_at: moment, closed_at: moment },
  ...{ closed_by: 'attempt_closed_by', reached_position: 'int' },
} as const

function attemptRow(attempt: AttemptToSave) {
  const { courseId, assessmentId, studentId, taken } = attempt
  return {
    ...{ course_id: courseId, id: attemptIdOf(attempt), assessment_id: assessmentId, student_id: studentId },
    ...{ number: 1, revision: 1, reached_position: 0 },
    sequence: taken.problems.reduce((sum, { answers }) => sum + answers.length, 0),
    started_at: toIso(taken.startedAt),
    deadline_at: taken.deadlineAt === null ? null : toIso(taken.deadlineAt),
    closed_at: toIso(taken.closedAt),
    closed_by: taken.closedBy,
  }
}

const problemKey = { course_id: 'uuid', attempt_id: 'uuid', slot_id: 'text', variant_number: 'int' } as const

function keyOf({ attempt, problem }: Place) {
  return {
    ...{ course_id: attempt.courseId, attempt_id: attemptIdOf(attempt) },
    ...{ slot_id: problem.slotId, variant_number: problem.variantNumber },
  }
}

const problemColumns = {
  ...problemKey,
  ...{ position: 'int', question_id: 'text', version: 'int', seed: 'int', points: 'float8', created_at: moment },
  ...{ response: 'jsonb', saved_at: moment, change_id: 'uuid', device_id: 'uuid', device_sequence: 'int' },
  is_flagged: 'bool',
} as const

function problemRow(place: Place) {
  const { position, questionId, version, seed, points, givenAt, answers } = place.problem
  const latest = changeRows(place).at(-1)
  return {
    ...keyOf(place),
    ...{ position, question_id: questionId, version, seed, points, created_at: toIso(givenAt), is_flagged: false },
    ...(latest === undefined
      ? {}
      : {
          response: answers.at(-1)?.response,
          saved_at: latest.saved_at,
          change_id: latest.change_id,
          device_id: latest.device_id,
          device_sequence: latest.device_sequence,
        }),
  }
}

const changeColumns = {
  ...problemKey,
  ...{
    change_id: 'uuid',
    device_id: 'uuid',
    device_sequence: 'int',
    response: 'jsonb',
    saved_at: moment,
    is_late: 'bool',
  },
} as const

/** One device; its changes are counted by the problem and the try, in the order of the screen. */
function changeRows(place: Place) {
  const { attempt, problem } = place
  return problem.answers.map(({ response, at }, index) => ({
    ...keyOf(place),
    change_id: idOf(place, { what: 'change', index, at }),
    device_id: simulatedUuid(`${attempt.studentId} device`, 0),
    device_sequence: problem.position * 1_000 + problem.variantNumber * 20 + index + 1,
    ...{ response, saved_at: toIso(at), is_late: false },
  }))
}

const submissionColumns = {
  ...problemKey,
  ...{ try_number: 'int', request_key: 'uuid', response: 'jsonb', score_fraction: 'float8', grade: 'jsonb' },
  submitted_at: moment,
} as const

function submissionRows(place: Place) {
  return place.problem.answers.map(({ response, grade, at }, index) => ({
    ...keyOf(place),
    ...{ try_number: index + 1, request_key: idOf(place, { what: 'try', index, at }), response },
    ...{ score_fraction: grade.scoreFraction, grade, submitted_at: toIso(at) },
  }))
}

type Part = { readonly what: string; readonly index: number; readonly at: number }

function idOf({ attempt, problem }: Place, { what, index, at }: Part): string {
  const { slotId, variantNumber } = problem
  return simulatedUuid(`${attemptIdOf(attempt)} ${slotId} ${variantNumber} ${what} ${index}`, at)
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
