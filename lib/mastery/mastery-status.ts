/** The five words for where a learner stands on an objective. */
import type { Constants } from './constants'

/** In the order a learner passes them. */
export type MasteryStatus = 'untouched' | 'learning' | 'close' | 'mastered' | 'review-due'

type Standing = {
  readonly answerCount: number
  readonly declaredAt: number | null
  readonly masteryProbability: number
}

/**
 * Once declared, an objective is mastered while P ≥ 0.70 and due for review below: a mastery is never taken away. Before that
 * it is close when mastery is more likely than not.
 */
export function masteryStatus(standing: Standing, constants: Constants): MasteryStatus {
  const { answerCount, declaredAt, masteryProbability } = standing
  if (declaredAt !== null) return masteryProbability < constants.reviewBelow ? 'review-due' : 'mastered'
  if (answerCount === 0) return 'untouched'
  return masteryProbability >= constants.closeAt ? 'close' : 'learning'
}
