/** What is said of a learner on one objective at a moment. Reading changes nothing. */
import type { Constants } from './constants'
import { elapsedDays } from './elapsed-days'
import { sigmoid } from './logistic'
import { type MasteryStatus, masteryStatus } from './mastery-status'
import { normalCdf } from './normal-cdf'
import { easinessOf, type ObjectiveReading, objectiveBeliefAt, toObjectiveGraph } from './objective-belief-at'
import { ownEntry } from './own-entry'
import { predict } from './prediction'
import type { Gaussian, LearnerState, ObjectiveNode } from './state'

export type Level = {
  readonly objectiveId: string
  /** μ_k and V_k, in logits. */
  readonly mean: number
  readonly variance: number
  /** Chance of answering an average template, guessing aside: the logistic of μ_k and of its 90 % interval. */
  readonly level: number
  readonly low: number
  readonly high: number
  /** Where mastery begins, on the same scale as `level`. */
  readonly threshold: number
  /** P_k = Φ((μ_k − τ)/√V_k). */
  readonly masteryProbability: number
  readonly status: MasteryStatus
  readonly answerCount: number
  readonly missStreak: number
  readonly lastAnsweredAt: number | null
  readonly elapsedDays: number | null
  readonly declaredAt: number | null
  /** What a problem of ordinary difficulty would bring, guessing aside, averaged over what is not known of the level. */
  readonly expectedScore: number
}

export type LevelQuestion = {
  readonly state: LearnerState
  readonly objectiveId: string
  readonly objectives: readonly ObjectiveNode[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly constants: Constants
}

/** Half the width of a 90 % interval, in standard deviations: Φ⁻¹(0.95). */
const HALF_WIDTH = 1.6448536269514722

/**
 * The level on one objective, with its interval, probability of mastery and status. An objective that is not in the course
 * reads like an untouched one of prior easiness, or by what is still stored of it.
 */
export function readLevel({ state, objectiveId, objectives, now, constants }: LevelQuestion): Level {
  return levelAt(objectiveId, { state, objectives: toObjectiveGraph(objectives), at: now, constants })
}

/** `readLevel` where the objectives are already a graph. */
export function levelAt(objectiveId: string, reading: ObjectiveReading): Level {
  const { state, at, constants } = reading
  const { mean, variance } = levelBelief(objectiveId, reading)
  const stored = ownEntry(state.objectives, objectiveId)
  const masteryProbability = probabilityOfMastery({ mean, variance }, constants)
  const answerCount = stored?.answerCount ?? 0
  const declaredAt = stored?.declaredAt ?? null
  const halfWidth = HALF_WIDTH * Math.sqrt(variance)
  return {
    objectiveId,
    mean,
    variance,
    level: sigmoid(mean),
    low: sigmoid(mean - halfWidth),
    high: sigmoid(mean + halfWidth),
    threshold: sigmoid(constants.threshold),
    masteryProbability,
    status: masteryStatus({ answerCount, declaredAt, masteryProbability }, constants),
    answerCount,
    missStreak: stored?.missStreak ?? 0,
    lastAnsweredAt: stored?.lastAnsweredAt ?? null,
    elapsedDays: stored ? elapsedDays({ from: stored.lastAnsweredAt, to: at }) : null,
    declaredAt,
    expectedScore: predict({ mean, variance }, 0).expectedScore,
  }
}

/** μ_k = m_g + m_k + e_k, V_k = v_g + v_k + var e_k. */
function levelBelief(objectiveId: string, reading: ObjectiveReading): Gaussian {
  const { general } = reading.state
  const own = objectiveBeliefAt(objectiveId, reading)
  const easiness = easinessOf(objectiveId, reading)
  return {
    mean: general.mean + own.mean + easiness.mean,
    variance: general.variance + own.variance + easiness.variance,
  }
}

/** Φ((μ − τ)/√V). */
export function probabilityOfMastery({ mean, variance }: Gaussian, constants: Constants): number {
  return normalCdf((mean - constants.threshold) / Math.sqrt(variance))
}
