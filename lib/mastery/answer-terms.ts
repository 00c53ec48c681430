/** The terms of an answer: z = a·(m_g + f + mean over the template's objectives of (d_k + f_k) + u) + mean of e_k − b. */
import { findFamiliarity } from './familiarity'
import { extensionOf, knownOf } from './knowledge-reading'
import { easinessOf, type ObjectiveReading, objectiveBeliefAt } from './objective-belief-at'
import { formBefore, objectiveFormBefore } from './recent-form'
import type { Gaussian, PoolEntry } from './state'

/** One objective of a template: d_k as it reads at the time, e_k, recent form, and P(known) if knowledge is all or none. */
export type ObjectiveTerm = {
  readonly objectiveId: string
  readonly own: Gaussian
  readonly easiness: Gaussian
  readonly form: Gaussian
  readonly known: number
}

export type AnswerTerms = {
  readonly objectives: readonly ObjectiveTerm[]
  /** q of each d_k and e_k: 1/|K|. */
  readonly weight: number
  /** a. */
  readonly discrimination: number
  readonly familiarity: Gaussian & { readonly answerCount: number }
  readonly form: Gaussian
  /** P(all that is needed is known) if knowledge is all or none. */
  readonly hit: number
  readonly z: Gaussian
}

const NOTHING: Gaussian = Object.freeze({ mean: 0, variance: 0 })

/** The term of an objective at a moment. */
export function objectiveTerm(objectiveId: string, reading: ObjectiveReading): ObjectiveTerm {
  const extended = extensionOf(reading)
  const place = { objectiveId, sequence: reading.state.sequence }
  return {
    objectiveId,
    own: objectiveBeliefAt(objectiveId, reading),
    easiness: easinessOf(objectiveId, reading),
    form: extended ? objectiveFormBefore(extended.extension, { place, constants: extended.constants }) : NOTHING,
    known: extended ? knownOf(objectiveId, extended) : 0,
  }
}

type Sources = {
  readonly reading: ObjectiveReading
  /** Terms worked out before for the same moment. */
  readonly known?: ReadonlyMap<string, ObjectiveTerm> | undefined
}

/**
 * The terms of a template, its objectives without repeats. A template without objectives measures the general level through an
 * objective of which nothing is known: its z holds the prior easiness and the whole variance of an untouched objective.
 */
export function answerTerms(template: PoolEntry, { reading, known }: Sources): AnswerTerms {
  const { state, constants } = reading
  const objectives = termsOf(template, { reading, known })
  const weight = 1 / Math.max(1, objectives.length)
  const discrimination = template.discrimination ?? 1
  const square = discrimination * discrimination
  const familiarity = findFamiliarity(state.familiarity, template.questionId) ?? {
    mean: 0,
    variance: constants.familiarityVariance,
    answerCount: 0,
  }
  const form = state.extension && constants.extension ? formBefore(state.extension, constants.extension) : NOTHING
  let mean = discrimination * (state.general.mean + familiarity.mean + form.mean) - template.difficulty.mean
  let variance = square * (state.general.variance + familiarity.variance + form.variance) + template.difficulty.variance
  let hit = 1
  if (objectives.length === 0) {
    mean += constants.easiness.mean
    variance += constants.easiness.variance + square * constants.objectiveVariance
  }
  for (const term of objectives) {
    const { own, easiness } = term
    mean += weight * (discrimination * (own.mean + term.form.mean) + easiness.mean)
    variance += weight * weight * (square * (own.variance + term.form.variance) + easiness.variance)
    hit *= term.known
  }
  return { objectives, weight, discrimination, familiarity, form, hit, z: { mean, variance } }
}

function termsOf(template: PoolEntry, { reading, known }: Sources): readonly ObjectiveTerm[] {
  const objectives: ObjectiveTerm[] = []
  for (let place = 0; place < template.objectives.length; place += 1) {
    const id = template.objectives[place]
    if (id === undefined || template.objectives.indexOf(id) < place) continue
    objectives.push(known?.get(id) ?? objectiveTerm(id, reading))
  }
  return objectives
}
