// What of a learner an answer changed, as rows.
import 'server-only'
import type { LearnerState } from '@/lib/mastery/state'

/** The rows one answer changed, ready to be written: times as ISO text, which keeps their milliseconds. */
export function changedRows(before: LearnerState, after: LearnerState) {
  const masteries = Object.entries(after.objectives)
    .filter(([objectiveId, belief]) => before.objectives[objectiveId] !== belief)
    .map(([objectiveId, belief]) => ({
      ...belief,
      objectiveId,
      lastAnsweredAt: toIso(belief.lastAnsweredAt),
      declaredAt: belief.declaredAt === null ? null : toIso(belief.declaredAt),
    }))
  const familiarities = Object.entries(after.familiarity)
    .filter(([questionId, belief]) => before.familiarity[questionId] !== belief)
    .map(([questionId, belief]) => ({ ...belief, questionId, lastAnsweredAt: toIso(belief.lastAnsweredAt) }))
  return { masteries, familiarities }
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
