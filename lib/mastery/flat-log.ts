/**
 * A log of many learners in flat arrays, for calibration and replay: what `updateMastery` does to objects at one answer is done here
 * in place for millions. Learners, items and objectives are numbers from 0; an item is a template.
 */

import type { LogModel } from './log-model'

export type FlatLog = {
  readonly itemCount: number
  readonly objectiveCount: number
  /** Of learner i: answers `learnerStart[i]` to `learnerStart[i + 1]`, in order. */
  readonly learnerStart: Int32Array
  readonly item: Int32Array
  /** In [0, 1]. */
  readonly score: Float64Array
  readonly day: Float64Array
  /** Objectives of answer i, without repeats: `objective[objectiveStart[i]]` up to `objectiveStart[i + 1]`. */
  readonly objectiveStart: Int32Array
  readonly objective: Int32Array
  /** What each objective stands on. */
  readonly prerequisites: readonly (readonly number[])[]
}

/** What is believed of items and objectives, shared by all learners. */
export type FlatBank = {
  readonly difficulty: Float64Array
  readonly difficultyVariance: Float64Array
  /** α: a logit of a learner's level counts e^α times. */
  readonly logDiscrimination: Float64Array
  readonly guessFloor: Float64Array
  readonly easiness: Float64Array
  readonly easinessVariance: Float64Array
}

/** The learners of a log by number. */
export function learnersOf({ learnerStart }: FlatLog): Int32Array {
  return Int32Array.from({ length: learnerStart.length - 1 }, (_, learner) => learner)
}

/** A bank of which only the priors are known. */
export function priorBank({ itemCount, objectiveCount }: FlatLog, { constants, guessFloor }: LogModel): FlatBank {
  const { difficulty, easiness } = constants
  return {
    difficulty: new Float64Array(itemCount).fill(difficulty.mean),
    difficultyVariance: new Float64Array(itemCount).fill(difficulty.variance),
    logDiscrimination: new Float64Array(itemCount),
    guessFloor: new Float64Array(itemCount).fill(guessFloor),
    easiness: new Float64Array(objectiveCount).fill(easiness.mean),
    easinessVariance: new Float64Array(objectiveCount).fill(easiness.variance),
  }
}
