// What of a learner an answer changed, as rows.
import 'server-only'
import { findFamiliarity } from '@/lib/mastery/familiarity'
import { ownEntry } from '@/lib/mastery/own-entry'
import type { LearnerState } from '@/lib/mastery/state'

/** The rows one answer changed, ready to be written: times as ISO text, which keeps their milliseconds. */
export function changedRows(before: Pick<LearnerState, 'objectives' | 'familiarity'>, after: LearnerState) {
  const masteries = Object.entries(after.objectives)
    .filter(([objectiveId, belief]) => before.objectives[objectiveId] !== belief)
    .map(([objectiveId, belief]) => ({
      ...belief,
      objectiveId,
      lastAnsweredAt: toIso(belief.lastAnsweredAt),
      declaredAt: belief.declaredAt === null ? null : toIso(belief.declaredAt),
      ...extensionOf(objectiveId, after),
    }))
  const familiarities = after.familiarity
    .filter((row) => findFamiliarity(before.familiarity, row.questionId) !== row)
    .map((row) => ({ ...row, lastAnsweredAt: toIso(row.lastAnsweredAt) }))
  return { masteries, familiarities }
}

/** Columns of the extended model; nothing, which the statement reads as null, where the constants leave it out. */
function extensionOf(objectiveId: string, { extension }: LearnerState) {
  if (extension === null) return {}
  const form = ownEntry(extension.objectiveForm, objectiveId)
  if (form === undefined) return {}
  const { mean, variance, sequence } = form
  return {
    known: ownEntry(extension.known, objectiveId),
    formMean: mean,
    formVariance: variance,
    formSequence: sequence,
  }
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
