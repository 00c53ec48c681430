/** The terms of an answer: z = m_g + mean over the template's objectives of (d_k + e_k) + u − b. */
import { easinessOf, type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { ownEntry } from './own-entry'
import type { Gaussian, PoolEntry } from './state'

export type AnswerTerms = {
  /** The template's objectives without repeats. */
  readonly objectiveIds: readonly string[]
  /** d_k as it reads at the time, in the order of `objectiveIds`. */
  readonly beliefs: readonly Gaussian[]
  /** q of d_k and of e_k: 1/|K|. */
  readonly weight: number
  readonly familiarity: Gaussian
  readonly z: Gaussian
}

/**
 * A template without objectives measures the general level through an objective of which nothing is known: its z
 * holds the prior easiness and the whole variance of an untouched objective.
 */
export function answerTerms(template: PoolEntry, reading: ObjectiveReading): AnswerTerms {
  const { state, constants } = reading
  const objectiveIds = [...new Set(template.objectives)]
  const beliefs = objectiveIds.map((id) => objectiveBeliefAt(id, reading))
  const weight = objectiveIds.length === 0 ? 1 : 1 / objectiveIds.length
  const familiarity = ownEntry(state.familiarity, template.questionId) ?? {
    mean: 0,
    variance: constants.familiarityVariance,
  }
  let mean = state.general.mean + familiarity.mean - template.difficulty.mean
  let variance = state.general.variance + familiarity.variance + template.difficulty.variance
  if (objectiveIds.length === 0) {
    mean += constants.easiness.mean
    variance += constants.easiness.variance + constants.objectiveVariance
  }
  for (const [index, belief] of beliefs.entries()) {
    const easiness = easinessOf(objectiveIds[index] ?? '', reading)
    mean += weight * (belief.mean + easiness.mean)
    variance += weight * weight * (belief.variance + easiness.variance)
  }
  return { objectiveIds, beliefs, weight, familiarity, z: { mean, variance } }
}
