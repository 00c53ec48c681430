/** The roll-ups of students who had none. */
import type { Tx } from '@/lib/db/client'
import { mistakeTotals } from '@/lib/psychometrics/mistake-totals'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { insertRows } from './insert-rows'

export type StudentTallies = {
  readonly courseId: string
  readonly studentId: string
  readonly tallies: TallyRows
}

export async function saveTallies(tx: Tx, students: readonly StudentTallies[]): Promise<void> {
  const rowsOf = (of: (tallies: TallyRows) => readonly object[]) =>
    students.flatMap(({ courseId, studentId, tallies }) =>
      of(tallies).map((row) => ({ course_id: courseId, student_id: studentId, ...row })),
    )
  await insertRows(tx, {
    table: 'activity_tally',
    columns: { ...student, day: 'date', ...sums },
    rows: rowsOf(({ activity }) => activity.map(({ day, ...row }) => ({ day, ...sumsOf(row) }))),
  })
  await insertRows(tx, {
    table: 'objective_tally',
    columns: { ...student, objective_id: 'text', week: 'date', ...sums },
    rows: rowsOf(({ objectives }) =>
      objectives.map(({ objectiveId, week, ...row }) => ({ objective_id: objectiveId, week, ...sumsOf(row) })),
    ),
  })
  await insertRows(tx, {
    table: 'mistake_tally',
    columns: {
      ...{ ...student, objective_id: 'text', mistake: 'text', week: 'date' },
      ...{ opportunities: 'int', count: 'int', last_submission_id: 'uuid' },
    },
    rows: rowsOf(({ mistakes }) =>
      mistakes.map(({ objectiveId, lastSubmissionId, ...row }) => ({
        ...{ ...row, objective_id: objectiveId, last_submission_id: lastSubmissionId },
      })),
    ),
  })
  await insertRows(tx, {
    table: 'mistake_total',
    columns: {
      ...{ ...student, objective_id: 'text', mistake: 'text', opportunities: 'int', count: 'int' },
      ...{ week_sum: 'bigint', week_square_sum: 'bigint', week_count_sum: 'bigint' },
    },
    rows: rowsOf(({ mistakes }) =>
      mistakeTotals(mistakes).map(({ objectiveId, weekSum, weekSquareSum, weekCountSum, ...row }) => ({
        ...{ ...row, objective_id: objectiveId, week_sum: weekSum },
        ...{ week_square_sum: weekSquareSum, week_count_sum: weekCountSum },
      })),
    ),
  })
  await insertRows(tx, {
    table: 'question_tally',
    columns: {
      ...{ ...student, question_id: 'text', version: 'int', ...sums, score_square_sum: 'float8' },
      ...{ first_score: 'float8', last_score: 'float8', best_score: 'float8' },
      ...{ first_answered_at: 'timestamptz', last_answered_at: 'timestamptz' },
    },
    rows: rowsOf(({ questions }) =>
      questions.map(({ questionId, version, ...row }) => ({
        ...{ question_id: questionId, version, ...sumsOf(row), score_square_sum: row.scoreSquareSum },
        ...{ first_score: row.firstScore, last_score: row.lastScore, best_score: row.bestScore },
        first_answered_at: new Date(row.firstAnsweredAt).toISOString(),
        last_answered_at: new Date(row.lastAnsweredAt).toISOString(),
      })),
    ),
  })
  await insertRows(tx, {
    table: 'reliability_tally',
    columns: {
      ...{ ...student, source: 'reliability_source', bin: 'int', count: 'int' },
      ...{ predicted_sum: 'float8', observed_sum: 'float8' },
    },
    rows: rowsOf(({ reliability }) =>
      reliability.map(({ source, bin, count, predictedSum, observedSum }) => ({
        ...{ source, bin, count, predicted_sum: predictedSum, observed_sum: observedSum },
      })),
    ),
  })
}

const student = { course_id: 'uuid', student_id: 'uuid' } as const
const sums = { answers: 'int', score_sum: 'float8', full_count: 'int', seconds: 'int' } as const

type Sums = {
  readonly answers: number
  readonly scoreSum: number
  readonly fullCount: number
  readonly seconds: number
}

function sumsOf({ answers, scoreSum, fullCount, seconds }: Sums) {
  return { answers, score_sum: scoreSum, full_count: fullCount, seconds }
}
