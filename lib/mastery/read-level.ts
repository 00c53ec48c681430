/** What is said of a learner on one objective at a moment. Reading changes nothing. */
import type { Constants } from './constants'
import { sigmoid } from './logistic'
import { intervalOf, type MixedLevel, momentsOf } from './mixed-level'
import { toObjectiveGraph } from './objective-belief-at'
import { predict } from './prediction'
import { mixedLevelAt, type Standing, standingAt } from './standing'
import type { Gaussian, LearnerState, ObjectiveNode } from './state'

export type Level = Standing & {
  /** Mean and variance of the level in logits: μ_k and V_k, or of the mixture of both hypotheses. */
  readonly mean: number
  readonly variance: number
  /** Chance of answering an average template, guessing aside: the logistic of the mean and of the 90 % interval. */
  readonly level: number
  readonly low: number
  readonly high: number
  /** Where mastery begins, on the same scale as `level`. */
  readonly threshold: number
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
  const reading = { state, objectives: toObjectiveGraph(objectives), at: now, constants }
  const level = mixedLevelAt(objectiveId, reading)
  const { mean, variance } = momentsOf(level)
  const { low, high } = level.share === 0 ? gaussianInterval({ mean, variance }) : intervalOf(level)
  return {
    ...standingAt(objectiveId, { level, reading }),
    mean,
    variance,
    level: sigmoid(mean),
    low: sigmoid(low),
    high: sigmoid(high),
    threshold: sigmoid(constants.threshold),
    expectedScore: expectedScoreOf(level),
  }
}

function gaussianInterval({ mean, variance }: Gaussian): { readonly low: number; readonly high: number } {
  const halfWidth = HALF_WIDTH * Math.sqrt(variance)
  return { low: mean - halfWidth, high: mean + halfWidth }
}

function expectedScoreOf({ graded, share, known, constants }: MixedLevel): number {
  const plain = predict(graded, 0).expectedScore
  if (share === 0 || constants === null) return plain
  const allOrNone = known * sigmoid(constants.levelKnown) + (1 - known) * sigmoid(constants.levelUnknown)
  return share * allOrNone + (1 - share) * plain
}
