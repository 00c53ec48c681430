// Calibration finds what a log was made with, and leaves alone what it does not hold.
import { describe, expect, it } from 'vitest'
import { randomSource, standardNormal } from '@/bench/learners/random-source'
import { calibrateBank } from '@/lib/mastery/calibrate-bank'
import { calibrateConstants } from '@/lib/mastery/calibrate-constants'
import { extended } from '@/lib/mastery/extended-constants'
import { type FlatLog, learnersOf, priorBank } from '@/lib/mastery/flat-log'
import { logLossOf } from '@/lib/mastery/replay-flat'

const ITEMS = 10
const difficulties = Array.from({ length: ITEMS }, (_, item) => -2 + (4 * item) / (ITEMS - 1))

/** Every learner answers every item once; one objective; item 10 is never asked. */
function madeLog(learners: number): FlatLog {
  const random = randomSource(5)
  const score: number[] = []
  for (let learner = 0; learner < learners; learner += 1) {
    const level = standardNormal(random)
    for (const difficulty of difficulties) score.push(random() < 1 / (1 + Math.exp(difficulty - level)) ? 1 : 0)
  }
  return {
    itemCount: ITEMS + 1,
    objectiveCount: 1,
    learnerStart: Int32Array.from({ length: learners + 1 }, (_, learner) => learner * ITEMS),
    item: Int32Array.from(score, (_, answer) => answer % ITEMS),
    score: Float64Array.from(score),
    day: new Float64Array(score.length),
    objectiveStart: Int32Array.from({ length: score.length + 1 }, (_, answer) => answer),
    objective: new Int32Array(score.length),
    prerequisites: [[]],
  }
}

const model = {
  constants: { ...extended, gainWhenRight: 0, gainWhenWrong: 0, extension: null, easiness: { mean: 0, variance: 0.6 } },
  guessFloor: 0,
  discriminationVariance: 0.1,
}

describe('a bank calibrated on a log', () => {
  const log = madeLog(400)
  const prior = priorBank(log, model)
  const bank = calibrateBank({ ...model, log, bank: prior, learners: learnersOf(log) })
  it('has the difficulties the log was made with, up to the place of the scale', () => {
    const shift = difficulties.reduce((sum, value, item) => sum + value - (bank.difficulty[item] ?? 0), 0) / ITEMS
    for (const [item, value] of difficulties.entries())
      expect(Math.abs(value - shift - (bank.difficulty[item] ?? 0))).toBeLessThan(0.45)
  })
  it('is surer of them than before', () => {
    for (let item = 0; item < ITEMS; item += 1)
      expect(bank.difficultyVariance[item]).toBeLessThan((prior.difficultyVariance[item] ?? 0) / 5)
  })
  it('leaves an item nobody answered at its prior', () => {
    expect(bank.difficulty[ITEMS]).toBe(prior.difficulty[ITEMS])
    expect(bank.difficultyVariance[ITEMS]).toBeCloseTo(prior.difficultyVariance[ITEMS] ?? 0, 12)
    expect(bank.logDiscrimination[ITEMS]).toBe(0)
  })
  it('predicts better than the priors', () => {
    const { constants } = model
    const learners = learnersOf(log)
    expect(logLossOf({ log, bank, constants, learners })).toBeLessThan(
      logLossOf({ log, bank: prior, constants, learners }) - 0.05,
    )
  })
  it('does not touch the bank it was given', () => {
    expect(prior).toEqual(priorBank(log, model))
  })
  it('is the same twice', () => {
    expect(calibrateBank({ ...model, log, bank: prior, learners: learnersOf(log) })).toEqual(bank)
  })
})

describe('a hard item that strong learners get right now and then', () => {
  const EASY = 29
  /** Learners who are right on 29 easy items, and one time in three on a last one with an objective of its own. */
  function luckyLog(learners: number): FlatLog {
    const random = randomSource(5)
    const score: number[] = []
    for (let learner = 0; learner < learners; learner += 1) {
      const level = 4 + standardNormal(random)
      for (let item = 0; item < EASY; item += 1) score.push(random() < 1 / (1 + Math.exp(-level)) ? 1 : 0)
      score.push(random() < 0.35 ? 1 : 0)
    }
    return {
      itemCount: EASY + 1,
      objectiveCount: 2,
      learnerStart: Int32Array.from({ length: learners + 1 }, (_, learner) => learner * (EASY + 1)),
      item: Int32Array.from(score, (_, answer) => answer % (EASY + 1)),
      score: Float64Array.from(score),
      day: new Float64Array(score.length),
      objectiveStart: Int32Array.from({ length: score.length + 1 }, (_, answer) => answer),
      objective: Int32Array.from(score, (_, answer) => (answer % (EASY + 1) === EASY ? 1 : 0)),
      prerequisites: [[], []],
    }
  }
  const log = luckyLog(400)
  const guessing = { ...model, guessFloor: 0.05, discriminationVariance: 0.3 }
  const bank = calibrateBank({ ...guessing, log, bank: priorBank(log, guessing), learners: learnersOf(log) })
  it('does not run away', () => {
    expect(bank.difficulty[EASY]).toBeGreaterThan(0)
    for (const difficulty of bank.difficulty) expect(Math.abs(difficulty)).toBeLessThan(4)
    for (const logDiscrimination of bank.logDiscrimination) expect(Number.isFinite(logDiscrimination)).toBe(true)
  })
  it('is less in doubt than before it was answered', () => {
    for (const variance of bank.difficultyVariance) {
      expect(variance).toBeGreaterThan(0)
      expect(variance).toBeLessThan(guessing.constants.difficulty.variance)
    }
  })
  it('leaves every prediction a probability', () => {
    const { constants } = guessing
    expect(logLossOf({ log, bank, constants, learners: learnersOf(log) })).toBeLessThan(0.3)
  })
})

describe('constants calibrated on a log', () => {
  it('predict held-out learners at least as well as those it began with', () => {
    const log = madeLog(60)
    const start = { ...model, constants: { ...extended, easiness: { mean: 0, variance: 0.6 } } }
    const { logLoss } = calibrateConstants({ log, start, rounds: 1 })
    const { logLoss: unmoved } = calibrateConstants({ log, start, rounds: 0 })
    expect(logLoss).toBeLessThanOrEqual(unmoved)
  })
  it('of an empty log are those it began with', () => {
    const log = madeLog(0)
    const { model: found } = calibrateConstants({ log, start: model })
    expect(found).toEqual(model)
  })
  it('of one learner are constants still', () => {
    const { model: found, bank } = calibrateConstants({ log: madeLog(1), start: model, rounds: 1 })
    for (const value of [...bank.difficulty, ...bank.difficultyVariance, found.guessFloor])
      expect(Number.isFinite(value)).toBe(true)
  })
})
