/** Attempts as a table of marks, and what its figures may be shown with. */
import 'server-only'
import type { ShownInterval } from '@/lib/contracts/analytics/shown-figure'
import { type CompleteMarks, completeMarks } from '@/lib/psychometrics/mark-table'
import type { FigureInterval } from '@/lib/psychometrics/quiz-intervals'
import type { QuizAttempt, QuizSlot } from './quiz-work'

/** A slot an attempt was not given counts as 0 in its total. */
export function quizMarks(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]): CompleteMarks {
  return completeMarks({
    maxMarks: slots.map(({ maxMark }) => maxMark),
    attempts: attempts.map((attempt) => slots.map(({ id }) => attempt.slots.get(id)?.mark ?? null)),
  })
}

/** Whether somebody is in there twice: then attempts are not independent, and no interval holds. */
export function hasRepeats(attempts: readonly QuizAttempt[]): boolean {
  return new Set(attempts.map(({ studentId }) => studentId)).size < attempts.length
}

export function shownInterval(
  interval: FigureInterval | null,
  attempts: { readonly areRepeated: boolean },
): ShownInterval {
  if (interval === null) return { kind: 'withheld', why: { reason: 'not-defined' } }
  if (attempts.areRepeated) return { kind: 'withheld', why: { reason: 'repeated-students' } }
  const { low, high, doubt } = interval
  return doubt === null ? { kind: 'interval', low, high } : { kind: 'withheld', why: doubt }
}
