/** Difficulty and slope of each slot in the two-parameter logistic model, fitted to the attempts at hand. */
import type { QuizItemModel } from '@/lib/contracts/analytics/quiz-statistics-view'
import { itemResponse } from '@/lib/psychometrics/item-response'
import { quizMarks } from './quiz-marks'
import type { QuizAttempt, QuizSlot } from './quiz-work'

/** The model knows right and wrong: right means full marks. */
export function toItemModels(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]): readonly QuizItemModel[] {
  if (slots.length === 0) return []
  const { maxMarks, columns } = quizMarks(slots, attempts)
  const right = columns.map((marks, item) => marks.map((mark) => (mark >= (maxMarks[item] ?? 0) ? 1 : 0)))
  const reports = itemResponse({
    maxMarks: maxMarks.map((maxMark) => (maxMark > 0 ? 1 : 0)),
    columns: right,
    totals: attempts.map((_, attempt) => right.reduce((sum, marks) => sum + (marks[attempt] ?? 0), 0)),
  })
  return reports.flatMap((report, item) => {
    const slotId = slots[item]?.id
    return slotId === undefined ? [] : [{ slotId, report }]
  })
}
