/** What Beliefs is held against on a log: item average, Elo, performance factors and knowledge tracing, each fitted to the training log. */
import type { FlatLog } from '@/lib/mastery/flat-log'
import { eloBaseline } from './elo-baseline'
import { itemAverageBaseline } from './item-average-baseline'
import { performanceFactorsBaseline } from './performance-factors-baseline'
import { type PredictionScores, predictionScores } from './prediction-scores'
import { tracingBaseline } from './tracing-baseline'

export type BaselineQuestion = { readonly train: FlatLog; readonly log: FlatLog }

/** What each answer of a log was expected to be, before it was seen. */
export type Baseline = (question: BaselineQuestion) => Float64Array

const baselines: Readonly<Record<string, Baseline>> = {
  'item average': itemAverageBaseline,
  BKT: tracingBaseline,
  PFA: performanceFactorsBaseline,
  Elo: eloBaseline,
}

/** By name, in the order of the table. */
export function baselineScores(question: BaselineQuestion): Readonly<Record<string, PredictionScores>> {
  return Object.fromEntries(
    Object.entries(baselines).map(([name, predict]) => [
      name,
      predictionScores({ expected: predict(question), score: question.log.score }),
    ]),
  )
}
