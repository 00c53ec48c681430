/** The terms of an answer: z = m_g + mean over the template's objectives of (d_k + e_k) + u − b. */
import { easinessOf, type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { ownEntry } from './own-entry'
import type { Gaussian, PoolEntry } from './state'

/** One objective of a template: d_k as it reads at the time, and e_k. */
export type ObjectiveTerm = { readonly objectiveId: string; readonly own: Gaussian; readonly easiness: Gaussian }

export type AnswerTerms = {
  readonly objectives: readonly ObjectiveTerm[]
  /** q of each d_k and e_k: 1/|K|. */
  readonly weight: number
  readonly familiarity: Gaussian & { readonly answerCount: number }
  readonly z: Gaussian
}

/** The term of an objective at a moment. */
export function objectiveTerm(objectiveId: string, reading: ObjectiveReading): ObjectiveTerm {
  return { objectiveId, own: objectiveBeliefAt(objectiveId, reading), easiness: easinessOf(objectiveId, reading) }
}

/**
 * The terms of a template, its objectives without repeats; `known` holds terms worked out before for the same moment. A template
 * without objectives measures the general level through an objective of which nothing is known: its z holds the prior
 * easiness and the whole variance of an untouched objective.
 */
export function answerTerms(
  template: PoolEntry,
  { reading, known }: { readonly reading: ObjectiveReading; readonly known?: ReadonlyMap<string, ObjectiveTerm> },
): AnswerTerms {
  const { state, constants } = reading
  const objectives: ObjectiveTerm[] = []
  for (const id of template.objectives) {
    if (objectives.some(({ objectiveId }) => objectiveId === id)) continue
    objectives.push(known?.get(id) ?? objectiveTerm(id, reading))
  }
  const weight = 1 / Math.max(1, objectives.length)
  const familiarity = ownEntry(state.familiarity, template.questionId) ?? {
    mean: 0,
    variance: constants.familiarityVariance,
    answerCount: 0,
  }
  let mean = state.general.mean + familiarity.mean - template.difficulty.mean
  let variance = state.general.variance + familiarity.variance + template.difficulty.variance
  if (objectives.length === 0) {
    mean += constants.easiness.mean
    variance += constants.easiness.variance + constants.objectiveVariance
  }
  for (const { own, easiness } of objectives) {
    mean += weight * (own.mean + easiness.mean)
    variance += weight * weight * (own.variance + easiness.variance)
  }
  return { objectives, weight, familiarity, z: { mean, variance } }
}
