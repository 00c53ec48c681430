/**
 * The constants of learners, from a log whose templates are calibrated already: first those of the graded level, then those of
 * all-or-none knowledge, each on the log-loss of its own predictions; then the share of learners whom the second describes better.
 */
import type { Constants } from './constants'
import { searchCoordinates } from './coordinate-search'
import type { AllOrNoneConstants } from './extension-constants'
import { type FlatBank, type FlatLog, learnersOf } from './flat-log'
import { allOrNoneCoordinates, easinessMean, gradedCoordinates } from './learning-coordinates'
import { sigmoid } from './logistic'
import { logLossOf, lossOf, replayFlat } from './replay-flat'

export type LearningCalibration = {
  readonly log: FlatLog
  readonly bank: FlatBank
  readonly start: Constants
  /** Of all objectives that of the constants, fitted with them; or of each that of the bank, left as it is. */
  readonly easiness: 'one-for-all' | 'of-bank'
}

const ROUNDS = 8
/**
 * A step must make the log likelier by this many nats, about what a step in a direction that says nothing gains by chance: constants of which
 * the log knows little stay near where they began.
 */
const LEAST_GAIN_NATS = 2

/** Constants with the second hypothesis fitted and its share estimated; the rest of `start` is kept. */
export function calibrateLearning({ log, bank, start, easiness }: LearningCalibration): Constants {
  const learners = learnersOf(log)
  const isOneForAll = easiness === 'one-for-all'
  const bankOf = (constants: Constants) => (isOneForAll ? withEasiness(bank, constants) : bank)
  const loss = (constants: Constants) => logLossOf({ log, bank: bankOf(constants), constants, learners })
  const leastGain = LEAST_GAIN_NATS / Math.max(1, log.item.length)
  const graded = searchCoordinates<Constants>({
    start: withShare(start, 0),
    coordinates: isOneForAll ? [easinessMean, ...gradedCoordinates] : gradedCoordinates,
    loss,
    rounds: ROUNDS,
    leastGain,
  }).point
  if (graded.extension === null) return graded
  const known = searchCoordinates<Constants>({
    start: withShare(graded, 1),
    coordinates: allOrNoneCoordinates,
    loss,
    rounds: ROUNDS,
    leastGain,
  }).point
  return withShare(known, bestShare({ log, bank: bankOf(known), start: known }))
}

function withEasiness(bank: FlatBank, { easiness }: Constants): FlatBank {
  return {
    ...bank,
    easiness: bank.easiness.map(() => easiness.mean),
    easinessVariance: bank.easinessVariance.map(() => easiness.variance),
  }
}

function withShare(constants: Constants, share: number): Constants {
  return withAllOrNone(constants, { share })
}

/** The constants with some of those of the second hypothesis put in; as they are where it is left out. */
function withAllOrNone(constants: Constants, changed: Partial<AllOrNoneConstants>): Constants {
  const { extension } = constants
  if (extension === null) return constants
  return { ...constants, extension: { ...extension, allOrNone: { ...extension.allOrNone, ...changed } } }
}

/** Steps of expectation and maximisation, far more than the share of a few hundred learners needs. */
const STEPS = 50
/** No hypothesis is given up for good on the evidence of one log. */
const LEAST_SHARE = 0.01

/** The share of learners under which the log is most likely, each learner's whole record belonging to one hypothesis. */
function bestShare({ log, bank, start }: Omit<LearningCalibration, 'easiness'>): number {
  const advantage = new Float64Array(log.learnerStart.length - 1)
  let current = 0
  replayFlat({
    log,
    bank,
    constants: withShare(start, 0.5),
    learners: learnersOf(log),
    onLearner: (learner) => {
      current = learner
    },
    onAnswer: (answer, { step }) => {
      const score = log.score[answer] ?? 0
      advantage[current] = (advantage[current] ?? 0) + lossOf(score, step.graded) - lossOf(score, step.allOrNone)
    },
  })
  if (advantage.length === 0) return withoutShare(start)
  let share = 0.5
  for (let step = 0; step < STEPS; step += 1) {
    const odds = Math.log(share / (1 - share))
    const expected = advantage.reduce((sum, gain) => sum + sigmoid(odds + gain), 0) / advantage.length
    share = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, expected))
  }
  return share
}

function withoutShare({ extension }: Constants): number {
  return extension?.allOrNone.share ?? 0
}
