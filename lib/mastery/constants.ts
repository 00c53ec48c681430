/**
 * The constants of the learner model and of its decisions: one frozen, versioned object. The version is stored with
 * every state, so that a replay knows what it was worked out with. Scales are logits unless the name says otherwise.
 */
import type { ExtensionConstants } from './extension-constants'
import { logit } from './logistic'
import type { Gaussian } from './state'

export type Constants = {
  readonly version: string
  /** Variance of the general level among learners, and its ceiling. */
  readonly generalVariance: number
  /** Added to the variance of the general level by every answer: people change. */
  readonly generalDrift: number
  /** Variance of a learner's level on one objective around their general level. */
  readonly objectiveVariance: number
  /** Prior of an objective's easiness, used until a calibration is published. */
  readonly easiness: Gaussian
  /** Prior of a template's difficulty where its author says nothing, and by what the author says. */
  readonly difficulty: Gaussian
  readonly authoredDifficulty: Readonly<Record<'easy' | 'medium' | 'hard', Gaussian>>
  readonly familiarityVariance: number
  /** Practice with feedback: first gain after a right and a wrong answer, and the power by which it diminishes. */
  readonly gainWhenRight: number
  readonly gainWhenWrong: number
  readonly gainFading: number
  /** Variance a first practice adds: nobody knows how much was learned. */
  readonly practiceVariance: number
  readonly familiarityGainWhenRight: number
  readonly familiarityGainWhenWrong: number
  /** Forgetting: (1 + days/(scale·(1 + practice)^spacing))^(−power). */
  readonly forgettingPower: number
  readonly forgettingScaleDays: number
  readonly forgettingSpacing: number
  /** An untouched objective stands at this share of its prerequisites' mean. */
  readonly prerequisiteShare: number
  /** τ: right eight times in ten on an average template, guessing aside. */
  readonly threshold: number
  /** Probabilities of mastery. */
  readonly declareAt: number
  readonly reviewBelow: number
  readonly closeAt: number
  /** A prerequisite this probable opens what needs it. */
  readonly openAt: number
  /** Weight of a nat of doubt removed against a logit learned. */
  readonly informationWeight: number
  /** Value lost for each time the template was seen. */
  readonly exposureCost: number
  /** Templates that may not come back at once. */
  readonly lookBack: number
  readonly interleaveAfter: number
  /** Share of the best value another objective must reach to be taken instead. */
  readonly interleaveWithin: number
  /** A problem less likely to be answered than this is skipped while there is another. */
  readonly frustrationBelow: number
  readonly probeAfterMisses: number
  /** A review later than this is no plan. */
  readonly reviewHorizonDays: number
  /** Null: the model without them. */
  readonly extension: ExtensionConstants | null
}

/** For a new installation, before any calibration. */
export const priors: Constants = Object.freeze({
  version: 'priors-1',
  generalVariance: 0.9,
  generalDrift: 0.002,
  objectiveVariance: 0.65,
  easiness: Object.freeze({ mean: -0.8, variance: 0.6 }),
  difficulty: Object.freeze({ mean: 0, variance: 0.9 }),
  authoredDifficulty: Object.freeze({
    easy: Object.freeze({ mean: -1, variance: 0.5 }),
    medium: Object.freeze({ mean: 0, variance: 0.5 }),
    hard: Object.freeze({ mean: 1, variance: 0.5 }),
  }),
  familiarityVariance: 0.2,
  gainWhenRight: 0.2,
  gainWhenWrong: 0.15,
  gainFading: 0.5,
  practiceVariance: 0.04,
  familiarityGainWhenRight: 0.1,
  familiarityGainWhenWrong: 0,
  forgettingPower: 0.1,
  forgettingScaleDays: 2,
  forgettingSpacing: 1,
  prerequisiteShare: 0.5,
  threshold: logit(0.8),
  declareAt: 0.95,
  reviewBelow: 0.7,
  closeAt: 0.5,
  openAt: 0.9,
  informationWeight: 1,
  exposureCost: 0.01,
  lookBack: 4,
  interleaveAfter: 3,
  interleaveWithin: 0.8,
  frustrationBelow: 0.35,
  probeAfterMisses: 3,
  reviewHorizonDays: 3650,
  extension: null,
})

/**
 * In force until a calibration is published. One learner's answers can tell the sum of their level on an objective and its easiness,
 * never the two apart; so the doubt about the easiness stands in the belief that answers do reduce. Kept apart from it, it would stay
 * for ever: P could not pass 0.95 below a level of 93 %, however many right answers there were.
 */
export const uncalibrated: Constants = Object.freeze({
  ...priors,
  version: 'priors-1-uncalibrated',
  objectiveVariance: priors.objectiveVariance + priors.easiness.variance,
  easiness: Object.freeze({ mean: priors.easiness.mean, variance: 0 }),
})
