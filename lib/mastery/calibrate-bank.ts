/** Difficulty and discrimination of templates and easiness of objectives, from a log: damped Newton steps toward the MAP. */
import type { Constants } from './constants'
import type { FlatModel } from './flat-answer'
import type { FlatBank, FlatLog } from './flat-log'
import { replayFlat } from './replay-flat'

export type BankCalibration = {
  readonly log: FlatLog
  readonly bank: FlatBank
  readonly constants: Constants
  readonly learners: Int32Array
  /** Prior variance of log discrimination; 0: every discrimination is 1. That of difficulty stands in the constants. */
  readonly discriminationVariance: number
  /** Priors of the difficulties where authors gave them, item by item; else that of the constants holds for all. */
  readonly authored?: Pick<FlatBank, 'difficulty' | 'difficultyVariance'>
}

const SWEEPS = 24
const DAMPING = 0.7
const DISCRIMINATION_DAMPING = 0.5
/** The furthest that one sweep moves a difficulty or an easiness, and a log discrimination. */
const REACH = 1
const DISCRIMINATION_REACH = 0.3
/** A discrimination outside (e^−1.5, e^1.2) is noise. */
const LEAST_LOG_DISCRIMINATION = -1.5
const GREATEST_LOG_DISCRIMINATION = 1.2

/**
 * A bank calibrated in 24 sweeps, near where it settles: short of that, a search that improves the bank at each trial takes what the sweep gains for the gain
 * of the constant it tried. A sweep replays the log with the bank frozen and adds up the slopes of the log-likelihood and the information expected
 * (scoring after Fisher): m_b += 0.7·(−ΣD1 − (m_b − b₀)/v_b)/(ΣI + 1/v_b), b₀ and v_b its prior, likewise easiness and log discrimination. The curvature met
 * instead of the one expected is negative after lucky guesses, and a hard item then runs away. What the log does not hold keeps its prior.
 */
export function calibrateBank(calibration: BankCalibration): FlatBank {
  const bank = copyOf(calibration.bank)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) improve(bank, calibration)
  return bank
}

/** A bank moved by one sweep from where it stands. */
export function improveBank(from: FlatBank, calibration: Omit<BankCalibration, 'bank'>): FlatBank {
  const bank = copyOf(from)
  improve(bank, calibration)
  return bank
}

function copyOf(bank: FlatBank): FlatBank {
  return {
    difficulty: bank.difficulty.slice(),
    difficultyVariance: bank.difficultyVariance.slice(),
    logDiscrimination: bank.logDiscrimination.slice(),
    guessFloor: bank.guessFloor.slice(),
    easiness: bank.easiness.slice(),
    easinessVariance: bank.easinessVariance.slice(),
  }
}

type Sums = {
  readonly difficulty: Float64Array
  readonly difficultyInformation: Float64Array
  readonly discrimination: Float64Array
  readonly discriminationInformation: Float64Array
  readonly easiness: Float64Array
  readonly easinessInformation: Float64Array
}

function improve(bank: FlatBank, calibration: Omit<BankCalibration, 'bank'>): void {
  const { log, constants, learners, discriminationVariance, authored } = calibration
  const sums = emptySums(log)
  replayFlat({ log, bank, constants, learners, onAnswer: (answer, model) => add(answer, { model, sums }) })
  for (let item = 0; item < log.itemCount; item += 1) {
    const prior = authored ? at(authored.difficultyVariance, item) : constants.difficulty.variance
    const priorMean = authored ? at(authored.difficulty, item) : constants.difficulty.mean
    const precision = at(sums.difficultyInformation, item) + 1 / prior
    const pull = at(sums.difficulty, item) - (at(bank.difficulty, item) - priorMean) / prior
    bank.difficulty[item] = at(bank.difficulty, item) + held((DAMPING * pull) / precision, REACH)
    bank.difficultyVariance[item] = 1 / precision
    if (discriminationVariance > 0) improveDiscrimination(item, { bank, sums, discriminationVariance })
  }
  const { easiness } = constants
  if (!(easiness.variance > 0)) return
  for (let k = 0; k < log.objectiveCount; k += 1) {
    const precision = at(sums.easinessInformation, k) + 1 / easiness.variance
    const pull = at(sums.easiness, k) - (at(bank.easiness, k) - easiness.mean) / easiness.variance
    bank.easiness[k] = at(bank.easiness, k) + held((DAMPING * pull) / precision, REACH)
    bank.easinessVariance[k] = 1 / precision
  }
}

type Slope = { readonly bank: FlatBank; readonly sums: Sums; readonly discriminationVariance: number }

function improveDiscrimination(item: number, { bank, sums, discriminationVariance }: Slope): void {
  const precision = at(sums.discriminationInformation, item) + 1 / discriminationVariance
  const now = at(bank.logDiscrimination, item)
  const pull = at(sums.discrimination, item) - now / discriminationVariance
  const next = now + held((DISCRIMINATION_DAMPING * pull) / precision, DISCRIMINATION_REACH)
  bank.logDiscrimination[item] = Math.min(GREATEST_LOG_DISCRIMINATION, Math.max(LEAST_LOG_DISCRIMINATION, next))
}

/** A step no longer than the reach. */
function held(step: number, reach: number): number {
  return Math.min(reach, Math.max(-reach, step))
}

function emptySums({ itemCount, objectiveCount }: FlatLog): Sums {
  return {
    difficulty: new Float64Array(itemCount),
    difficultyInformation: new Float64Array(itemCount),
    discrimination: new Float64Array(itemCount),
    discriminationInformation: new Float64Array(itemCount),
    easiness: new Float64Array(objectiveCount),
    easinessInformation: new Float64Array(objectiveCount),
  }
}

function add(answer: number, { model, sums }: { readonly model: FlatModel; readonly sums: Sums }): void {
  const { log, step } = model
  const { slope, information, level, discrimination } = step
  const item = at(log.item, answer)
  const along = discrimination * level
  sums.difficulty[item] = at(sums.difficulty, item) - slope
  sums.difficultyInformation[item] = at(sums.difficultyInformation, item) + information
  sums.discrimination[item] = at(sums.discrimination, item) + slope * along
  sums.discriminationInformation[item] = at(sums.discriminationInformation, item) + information * along * along
  const start = at(log.objectiveStart, answer)
  const end = at(log.objectiveStart, answer + 1)
  const weight = 1 / Math.max(1, end - start)
  for (let place = start; place < end; place += 1) {
    const k = at(log.objective, place)
    sums.easiness[k] = at(sums.easiness, k) + weight * slope
    sums.easinessInformation[k] = at(sums.easinessInformation, k) + weight * weight * information
  }
}

function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0
}
