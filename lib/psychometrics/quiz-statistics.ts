/** The statistics of a quiz: of the scores, and of each item beside what it weighs. */
import { type EffectiveWeight, effectiveWeights, intendedWeights } from './effective-weights'
import { type InternalConsistency, internalConsistency } from './internal-consistency'
import { type ItemStatistics, itemStatistics } from './item-statistics'
import type { CompleteMarks } from './mark-table'
import { mean } from './mean'
import { median } from './median'
import { type ScoreShape, scoreShape } from './score-shape'
import { standardDeviation } from './variance'

export type ScoreStatistics = {
  /** Attempts. */
  readonly n: number
  /** These three in marks. */
  readonly mean: number | null
  readonly median: number | null
  readonly sd: number | null
} & ScoreShape &
  InternalConsistency

export type QuizItemStatistics = ItemStatistics & EffectiveWeight & { readonly intendedWeight: number | null }

export type QuizStatistics = {
  readonly quiz: ScoreStatistics
  /** In the order of the table. */
  readonly items: readonly QuizItemStatistics[]
}

/**
 * Everything Moodle's quiz statistics show, and PrairieLearn's discrimination. A figure that is not defined is null: none is NaN.
 * @example quizStatistics(completeMarks({ maxMarks: [1, 1], attempts: [[1, 1], [1, 0], [0, 0]] })).quiz.internalConsistency // 66.6…
 */
export function quizStatistics(marks: CompleteMarks): QuizStatistics {
  const { maxMarks, columns, totals } = marks
  const weights = effectiveWeights(marks)
  const intended = intendedWeights(maxMarks)
  return {
    quiz: {
      n: totals.length,
      mean: mean(totals),
      median: median(totals),
      sd: standardDeviation(totals),
      ...scoreShape(totals),
      ...internalConsistency(marks),
    },
    items: maxMarks.map((maxMark, item) => ({
      ...itemStatistics({ marks: columns[item] ?? [], totals, maxMark }),
      intendedWeight: intended[item] ?? null,
      effectiveWeight: weights[item]?.effectiveWeight ?? null,
      isCovarianceNegative: weights[item]?.isCovarianceNegative ?? false,
    })),
  }
}
