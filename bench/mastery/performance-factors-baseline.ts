/** Performance factors analysis (Pavlik, Cen & Koedinger 2009): logistic in the successes and failures on each objective so far. */
import type { FlatLog } from '@/lib/mastery/flat-log'
import type { BaselineQuestion } from './baselines'

/** Of each objective: how easy it is, what a success adds, what a failure adds; successes and failures as ln(1 + n). */
type Weights = { readonly easy: Float64Array; readonly success: Float64Array; readonly failure: Float64Array }

const EPOCHS = 8
const STEP = 0.1
/** Added to the sum of squared slopes: the first step is not the whole of `STEP`. */
const EPSILON = 1e-8

/** Fitted by gradient steps that shrink with the slopes met (Adagrad), eight times through the training log. */
export function performanceFactorsBaseline({ train, log }: BaselineQuestion): Float64Array {
  const weights = empty(log)
  const squares = empty(log)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    run(train, weights, (k, slopes) => {
      descend(weights.easy, squares.easy, { k, slope: slopes.easy })
      descend(weights.success, squares.success, { k, slope: slopes.success })
      descend(weights.failure, squares.failure, { k, slope: slopes.failure })
    })
  }
  return run(log, weights, () => undefined)
}

function empty({ objectiveCount }: FlatLog): Weights {
  return {
    easy: new Float64Array(objectiveCount),
    success: new Float64Array(objectiveCount),
    failure: new Float64Array(objectiveCount),
  }
}

function descend(
  weight: Float64Array,
  squares: Float64Array,
  { k, slope }: { readonly k: number; readonly slope: number },
): void {
  squares[k] = (squares[k] ?? 0) + slope * slope
  weight[k] = (weight[k] ?? 0) - (STEP * slope) / Math.sqrt((squares[k] ?? 0) + EPSILON)
}

type Slopes = { readonly easy: number; readonly success: number; readonly failure: number }

function run(log: FlatLog, weights: Weights, onSlope: (objective: number, slopes: Slopes) => void): Float64Array {
  const expected = new Float64Array(log.item.length)
  const counts = { success: new Float64Array(log.objectiveCount), failure: new Float64Array(log.objectiveCount) }
  for (let learner = 0; learner + 1 < log.learnerStart.length; learner += 1) {
    counts.success.fill(0)
    counts.failure.fill(0)
    const end = log.learnerStart[learner + 1] ?? 0
    for (let answer = log.learnerStart[learner] ?? 0; answer < end; answer += 1) {
      const objectives = log.objective.subarray(log.objectiveStart[answer] ?? 0, log.objectiveStart[answer + 1] ?? 0)
      const score = log.score[answer] ?? 0
      const features = (k: number) => ({
        success: Math.log1p(counts.success[k] ?? 0),
        failure: Math.log1p(counts.failure[k] ?? 0),
      })
      let level = 0
      for (const k of objectives) {
        const { success, failure } = features(k)
        level += (weights.easy[k] ?? 0) + (weights.success[k] ?? 0) * success + (weights.failure[k] ?? 0) * failure
      }
      const p = 1 / (1 + Math.exp(-level))
      expected[answer] = p
      for (const k of objectives) {
        const { success, failure } = features(k)
        onSlope(k, { easy: p - score, success: (p - score) * success, failure: (p - score) * failure })
        counts.success[k] = (counts.success[k] ?? 0) + score
        counts.failure[k] = (counts.failure[k] ?? 0) + 1 - score
      }
    }
  }
  return expected
}
