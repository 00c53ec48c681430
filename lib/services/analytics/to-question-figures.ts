/** The figures of one question from its roll-up: a row a student and version. */
import 'server-only'
import { groupBy } from '@/lib/assessment/group-by'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import { durationStatistics } from '@/lib/psychometrics/duration-statistics'
import type { QuestionTally } from '@/lib/psychometrics/tally-rows'
import { summedFigure, summedOf } from './summed-figure'

type Row = Omit<QuestionTally, 'firstAnsweredAt' | 'lastAnsweredAt'> & {
  readonly studentId: string
  readonly firstAnsweredAt: Date
  readonly lastAnsweredAt: Date
}

type Figures = Pick<
  QuestionStatisticsView,
  'students' | 'answers' | 'first' | 'last' | 'best' | 'meanTries' | 'successIndex' | 'duration' | 'versions'
>

/** A student's versions are taken together, in the order in which they were answered. */
export function toQuestionFigures(rows: readonly Row[]): Figures {
  const students = [...groupBy(rows, ({ studentId }) => studentId).values()].map(togetherOf)
  const answers = students.reduce((sum, student) => sum + student.answers, 0)
  const best = summedFigure(summedOf(students.map((student) => student.best)))
  const meanTries = students.length === 0 ? null : answers / students.length
  return {
    ...{ students: students.length, answers, best, meanTries },
    first: summedFigure(summedOf(students.map(({ first }) => first))),
    last: summedFigure(summedOf(students.map(({ last }) => last))),
    successIndex: best.value === null || meanTries === null ? null : best.value ** 2 / meanTries,
    duration: durationStatistics(students.map(({ secondsEach }) => secondsEach)),
    versions: [...groupBy(rows, ({ version }) => version)]
      .toSorted(([a], [b]) => b - a)
      .map(([version, own]) => {
        const given = own.reduce((sum, row) => sum + row.answers, 0)
        return {
          ...{ version, students: own.length, answers: given },
          first: summedFigure(summedOf(own.map(({ firstScore }) => firstScore))),
          average: own.reduce((sum, row) => sum + row.scoreSum, 0) / given,
        }
      }),
  }
}

function togetherOf(rows: readonly Row[]) {
  const answers = rows.reduce((sum, row) => sum + row.answers, 0)
  const byFirst = rows.toSorted((a, b) => a.firstAnsweredAt.getTime() - b.firstAnsweredAt.getTime())
  const byLast = rows.toSorted((a, b) => b.lastAnsweredAt.getTime() - a.lastAnsweredAt.getTime())
  return {
    answers,
    first: byFirst[0]?.firstScore ?? 0,
    last: byLast[0]?.lastScore ?? 0,
    best: Math.max(...rows.map(({ bestScore }) => bestScore)),
    secondsEach: rows.reduce((sum, row) => sum + row.seconds, 0) / answers,
  }
}
