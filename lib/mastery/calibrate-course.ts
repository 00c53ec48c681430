/**
 * The calibration of a course from its own answers: difficulty and discrimination of templates, easiness of objectives, constants. It is judged
 * on the last tenth of the learners, whom it had not seen, against what is in force.
 */
import { improveBank } from './calibrate-bank'
import { calibrateLearning } from './calibrate-learning'
import { type Constants, priors } from './constants'
import { type CourseAnswers, type CourseLog, toCourseLog } from './course-log'
import { type FlatBank, type FlatLog, learnersOf } from './flat-log'
import { logLossOf } from './replay-flat'
import type { Gaussian } from './state'

export type TemplateCalibration = {
  readonly questionId: string
  readonly difficulty: Gaussian
  /** How much a logit of the learner's level counts. */
  readonly discrimination: number
}

export type ObjectiveCalibration = {
  readonly objectiveId: string
  /** What readings use: without variance, since a learner's own answers tell their level and the easiness only together. */
  readonly easiness: Gaussian
  /** What the answers of all leave in doubt about the easiness. */
  readonly easinessVariance: number
}

export type CourseCalibration = {
  readonly constants: Constants
  readonly templates: readonly TemplateCalibration[]
  readonly objectives: readonly ObjectiveCalibration[]
  readonly learners: number
  readonly answers: number
  /** Of the learners held out: mean log-loss in nats of what is in force and of the calibration made without them. */
  readonly heldOut: {
    readonly learners: number
    readonly answers: number
    readonly logLossBefore: number
    readonly logLossAfter: number
  }
}

export type CourseCalibrationResult =
  | ({ readonly kind: 'calibrated' } & CourseCalibration)
  | { readonly kind: 'too-few-learners'; readonly learners: number; readonly needed: number }

/** Below this the last tenth is nobody. */
const LEAST_LEARNERS = 10
const HELD_OUT = 0.1
const SWEEPS = 24
/** Prior variance of ln a: discriminations between 0.6 and 1.7 are nothing rare. */
const DISCRIMINATION_VARIANCE = 0.07

/**
 * Deterministic. Everything begins at the priors each time, never at an earlier calibration, whose answers are among these. Constants
 * are fitted and judged without the last tenth of the learners; templates and objectives are then calibrated once more on all of them. What
 * nobody answered keeps its prior. `version` becomes that of the constants.
 */
export function calibrateCourse(course: CourseAnswers, version: string): CourseCalibrationResult {
  const answered = { ...course, learners: course.learners.filter((answers) => answers.length > 0) }
  const learners = answered.learners.length
  if (learners < LEAST_LEARNERS) return { kind: 'too-few-learners', learners, needed: LEAST_LEARNERS }
  const whole = toCourseLog(answered)
  const all = learnersOf(whole.log)
  const split = learners - Math.max(1, Math.floor(HELD_OUT * learners))
  const heldOut = all.subarray(split)
  const inside = { ...whole, learners: all.subarray(0, split) }
  const first = calibrated(inside, course.constants)
  const part = firstLearners(whole.log, split)
  const fitted = calibrateLearning({ log: part, bank: first.bank, start: course.constants, easiness: 'of-bank' })
  const constants = { ...fitted, version }
  const trained = calibrated(inside, constants)
  const { log, inForce } = whole
  return {
    kind: 'calibrated',
    constants,
    ...named(course, calibrated({ ...whole, learners: all }, constants)),
    learners,
    answers: log.item.length,
    heldOut: {
      learners: heldOut.length,
      answers: log.item.length - part.item.length,
      logLossBefore: logLossOf({ log, bank: inForce, constants: course.constants, learners: heldOut }),
      logLossAfter: logLossOf({ log, bank: trained.bank, constants, learners: heldOut }),
    },
  }
}

type Calibrated = {
  /** As readings use it: easiness without variance. */
  readonly bank: FlatBank
  readonly easinessVariance: Float64Array
}

/** Templates and objectives from their priors, under these constants. */
function calibrated(
  { log, prior, learners }: CourseLog & { readonly learners: Int32Array },
  constants: Constants,
): Calibrated {
  const easiness = { mean: constants.easiness.mean, variance: priors.easiness.variance }
  const calibration = {
    log,
    learners,
    constants: { ...constants, easiness },
    authored: prior,
    discriminationVariance: DISCRIMINATION_VARIANCE,
  }
  let bank = prior
  let easinessVariance: Float64Array = new Float64Array(log.objectiveCount).fill(easiness.variance)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const improved = improveBank(bank, calibration)
    easinessVariance = improved.easinessVariance
    bank = { ...improved, easinessVariance: prior.easinessVariance }
  }
  return { bank, easinessVariance }
}

/** The log of the learners before one. */
function firstLearners(log: FlatLog, count: number): FlatLog {
  const answers = log.learnerStart[count] ?? 0
  return {
    ...log,
    learnerStart: log.learnerStart.subarray(0, count + 1),
    item: log.item.subarray(0, answers),
    score: log.score.subarray(0, answers),
    day: log.day.subarray(0, answers),
    objectiveStart: log.objectiveStart.subarray(0, answers + 1),
    objective: log.objective.subarray(0, log.objectiveStart[answers] ?? 0),
  }
}

/** What was calibrated, by the names of the course. */
function named({ templates, objectives }: CourseAnswers, { bank, easinessVariance }: Calibrated) {
  const at = (values: Float64Array, place: number) => values[place] ?? 0
  return {
    templates: templates.map(({ questionId }, place) => ({
      questionId,
      difficulty: { mean: at(bank.difficulty, place), variance: at(bank.difficultyVariance, place) },
      discrimination: Math.exp(at(bank.logDiscrimination, place)),
    })),
    objectives: objectives.map(({ id }, place) => ({
      objectiveId: id,
      easiness: { mean: at(bank.easiness, place), variance: 0 },
      easinessVariance: at(easinessVariance, place),
    })),
  }
}
