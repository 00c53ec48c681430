/** How attempts went from try to try at each slot, and how long each took. */
import 'server-only'
import type { QuizTries } from '@/lib/contracts/analytics/quiz-statistics-view'
import { durationStatistics } from '@/lib/psychometrics/duration-statistics'
import { tryStatistics } from '@/lib/psychometrics/try-statistics'
import type { QuizAttempt, QuizSlot } from './quiz-work'

/** Of the attempts that were given the slot. */
export function toQuizTries(slots: readonly QuizSlot[], attempts: readonly QuizAttempt[]): readonly QuizTries[] {
  return slots.map(({ id }) => {
    const given = attempts.flatMap((attempt) => attempt.slots.get(id) ?? [])
    return {
      slotId: id,
      ...tryStatistics(given.map(({ tries }) => tries.map(({ scoreFraction }) => scoreFraction))),
      duration: durationStatistics(given.flatMap(({ seconds }) => seconds ?? [])),
    }
  })
}
