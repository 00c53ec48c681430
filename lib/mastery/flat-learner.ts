/** One learner at a time in flat arrays, reused from learner to learner: a row counts when it bears the learner's stamp. */
import type { Constants } from './constants'
import type { FlatLog } from './flat-log'

export type FlatLearner = {
  /** Number of the learner, from 1; a row with another stamp is untouched. */
  stamp: number
  answers: number
  generalMean: number
  generalVariance: number
  formMean: number
  formVariance: number
  share: number
  readonly objectiveStamp: Int32Array
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly practice: Float64Array
  readonly day: Float64Array
  readonly objectiveFormMean: Float64Array
  readonly objectiveFormVariance: Float64Array
  readonly objectiveAnswer: Int32Array
  readonly known: Float64Array
  readonly itemStamp: Int32Array
  readonly familiarityMean: Float64Array
  readonly familiarityVariance: Float64Array
  readonly familiarityCount: Int32Array
}

export function flatLearner({ itemCount, objectiveCount }: FlatLog): FlatLearner {
  return {
    stamp: 0,
    answers: 0,
    generalMean: 0.5,
    generalVariance: 0.5,
    formMean: 0.5,
    formVariance: 0.5,
    share: 0.5,
    objectiveStamp: new Int32Array(objectiveCount),
    mean: new Float64Array(objectiveCount),
    variance: new Float64Array(objectiveCount),
    practice: new Float64Array(objectiveCount),
    day: new Float64Array(objectiveCount),
    objectiveFormMean: new Float64Array(objectiveCount),
    objectiveFormVariance: new Float64Array(objectiveCount),
    objectiveAnswer: new Int32Array(objectiveCount),
    known: new Float64Array(objectiveCount),
    itemStamp: new Int32Array(itemCount),
    familiarityMean: new Float64Array(itemCount),
    familiarityVariance: new Float64Array(itemCount),
    familiarityCount: new Int32Array(itemCount),
  }
}

/** Begins the next learner. */
export function beginLearner(learner: FlatLearner, { generalVariance, extension }: Constants): void {
  learner.stamp += 1
  learner.answers = 0
  learner.generalMean = 0
  learner.generalVariance = generalVariance
  learner.formMean = 0
  learner.formVariance = extension?.formVariance ?? 0
  learner.share = extension?.allOrNone.share ?? 0
}
