/** Difficulty and slope of each slot in the two-parameter logistic model, fitted to the attempts at hand. */
import 'server-only'
import type { QuizItemModel } from '@/lib/contracts/analytics/quiz-statistics-view'
import { itemResponse } from '@/lib/psychometrics/item-response'
import type { QuizAttempt, QuizSlot } from './quiz-work'

/** The model knows right and wrong: right means full marks. A slot an attempt was not given says nothing of it. */
export function toItemModels(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]): readonly QuizItemModel[] {
  if (slots.length === 0) return []
  const reports = itemResponse({
    maxMarks: slots.map(({ maxMark }) => (maxMark > 0 ? 1 : 0)),
    attempts: attempts.map((attempt) => slots.map((slot) => rightIn(attempt, slot))),
  })
  return reports.flatMap((report, item) => {
    const slotId = slots[item]?.id
    return slotId === undefined ? [] : [{ slotId, report }]
  })
}

function rightIn({ slots }: QuizAttempt, { id, maxMark }: QuizSlot): 0 | 1 | null {
  const mark = slots.get(id)?.mark
  if (mark === undefined) return null
  return maxMark > 0 && mark >= maxMark ? 1 : 0
}
