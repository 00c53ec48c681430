/** Difficulty and slope of each slot in the two-parameter logistic model, fitted to the attempts at hand. */
import type { QuizItemModel } from '@/lib/contracts/analytics/quiz-statistics-view'
import type { ResponsePattern } from '@/lib/psychometrics/response-pattern'
import { fitTwoParameterLogistic } from '@/lib/psychometrics/two-parameter-logistic'
import type { QuizAttempt, QuizSlot } from './quiz-work'

/** Fewer attempts leave a slope without a standard error that could be believed. */
export const MODEL_NEEDS = 100
/** The model tells items from one another by what they have in common: two have nothing to spare. */
const FEWEST_ITEMS = 3

/** Right means full marks. Slots that all or nobody got right are left out: their difficulty has no end. Null below the attempts it needs. */
export function toItemModels(
  slots: readonly QuizSlot[],
  attempts: readonly QuizAttempt[],
): readonly QuizItemModel[] | null {
  if (attempts.length < MODEL_NEEDS) return null
  const isRight = (attempt: QuizAttempt, { id, maxMark }: QuizSlot) => {
    const mark = attempt.slots.get(id)?.mark
    if (mark === undefined) return null
    return mark >= maxMark ? 1 : 0
  }
  const fitted = slots.filter((slot) => {
    const outcomes = new Set(attempts.map((attempt) => isRight(attempt, slot)))
    return slot.maxMark > 0 && outcomes.has(0) && outcomes.has(1)
  })
  if (fitted.length < FEWEST_ITEMS) return []
  const { items, isConverged } = fitTwoParameterLogistic(patternsOf(fitted, { attempts, isRight }))
  if (!isConverged) return []
  return items.flatMap(({ slope, slopeSe, intercept, interceptSe }, place) => {
    const slotId = fitted[place]?.id
    if (slotId === undefined || slopeSe === null || interceptSe === null || !(slope > 0)) return []
    const difficulty = -intercept / slope
    // By the delta method, the covariance of the two estimates left out.
    const difficultySe = Math.hypot(interceptSe, difficulty * slopeSe) / slope
    return [{ slotId, difficulty, difficultySe, slope, slopeSe }]
  })
}

type Responses = {
  readonly attempts: readonly QuizAttempt[]
  readonly isRight: (attempt: QuizAttempt, slot: QuizSlot) => 0 | 1 | null
}

function patternsOf(slots: readonly QuizSlot[], { attempts, isRight }: Responses): readonly ResponsePattern[] {
  const patterns = new Map<string, ResponsePattern>()
  for (const attempt of attempts) {
    const responses = slots.map((slot) => isRight(attempt, slot))
    const frequency = (patterns.get(responses.join())?.frequency ?? 0) + 1
    patterns.set(responses.join(), { responses, frequency })
  }
  return [...patterns.values()]
}
