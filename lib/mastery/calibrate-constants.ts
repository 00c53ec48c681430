/** The constants that predict a log best: coordinate search on prequential log-loss of learners the templates were not calibrated on. */
import { calibrateBank, improveBank } from './calibrate-bank'
import { type Coordinate, searchCoordinates } from './coordinate-search'
import { type FlatBank, type FlatLog, learnersOf, priorBank } from './flat-log'
import { logCoordinates } from './log-coordinates'
import type { LogModel } from './log-model'
import { logLossOf } from './replay-flat'

export type ConstantsCalibration = {
  readonly log: FlatLog
  readonly start: LogModel
  readonly rounds?: number
}

export type CalibratedLog = { readonly model: LogModel; readonly bank: FlatBank; readonly logLoss: number }

/** One learner in four is predicted, the other three calibrate. */
const HELD_OUT_EVERY = 4
const ROUNDS = 5
/** In nats an answer. */
const LEAST_GAIN = 1e-6

/**
 * Constants, then a bank calibrated with them on every learner. At each trial the bank takes one more step from where it stands, so that it follows
 * the constants at a small part of the cost of calibrating anew.
 */
export function calibrateConstants({ log, start, rounds = ROUNDS }: ConstantsCalibration): CalibratedLog {
  const all = learnersOf(log)
  const heldOut = all.filter((_, index) => index % HELD_OUT_EVERY === 0)
  const inside = all.filter((_, index) => index % HELD_OUT_EVERY !== 0)
  let bank = calibratedBank(start, { log, learners: inside })
  let tried = bank
  const found = searchCoordinates<LogModel>({
    start,
    coordinates: logCoordinates satisfies readonly Coordinate<LogModel>[],
    rounds,
    leastGain: LEAST_GAIN,
    loss: (model) => {
      tried = improveBank(withGuess(bank, model), { ...model, log, learners: inside })
      return logLossOf({ log, bank: tried, constants: model.constants, learners: heldOut })
    },
    onBetter: () => {
      bank = tried
    },
  })
  return { model: found.point, bank: calibratedBank(found.point, { log, learners: all }), logLoss: found.loss }
}

function withGuess(bank: FlatBank, { guessFloor }: LogModel): FlatBank {
  return { ...bank, guessFloor: bank.guessFloor.map(() => guessFloor) }
}

/** A bank calibrated from its priors on some learners. */
export function calibratedBank(
  model: LogModel,
  { log, learners }: { readonly log: FlatLog; readonly learners: Int32Array },
): FlatBank {
  return calibrateBank({ ...model, log, learners, bank: priorBank(log, model) })
}
