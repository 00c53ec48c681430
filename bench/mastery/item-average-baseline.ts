/** Predicts each item's average in training, drawn towards the average of all. */
import type { BaselineQuestion } from './baselines'

/** Answers' weight of the average of all. */
const PRIOR_WEIGHT = 5

export function itemAverageBaseline({ train, log }: BaselineQuestion): Float64Array {
  const sums = new Float64Array(log.itemCount)
  const counts = new Float64Array(log.itemCount)
  let total = 0
  for (const [answer, item] of train.item.entries()) {
    const score = train.score[answer] ?? 0
    sums[item] = (sums[item] ?? 0) + score
    counts[item] = (counts[item] ?? 0) + 1
    total += score
  }
  const average = train.item.length === 0 ? 0.5 : total / train.item.length
  return Float64Array.from(
    log.item,
    (item) => ((sums[item] ?? 0) + PRIOR_WEIGHT * average) / ((counts[item] ?? 0) + PRIOR_WEIGHT),
  )
}
