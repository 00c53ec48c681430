/** Why a problem was chosen for an objective, where no special rule chose it. */
import type { Constants } from './constants'
import type { Standing } from './standing'
import type { ChoiceReason } from './state'

/** By where the learner stands: a review, a first look, nearly there, or simply where most is to be gained. */
export function choiceReason(
  level: Standing,
  { expectedScore, constants }: { readonly expectedScore: number; readonly constants: Constants },
): ChoiceReason {
  const { objectiveId, masteryProbability, elapsedDays } = level
  if (level.status === 'review-due') {
    return { kind: 'review-due', objectiveId, elapsedDays: elapsedDays ?? 0, expectedScore }
  }
  if (level.status === 'untouched') return { kind: 'first-look', objectiveId }
  if (masteryProbability >= constants.closeAt) return { kind: 'close-to-mastery', objectiveId, masteryProbability }
  return { kind: 'most-to-learn', objectiveId, masteryProbability }
}
