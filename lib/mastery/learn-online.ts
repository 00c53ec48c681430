/** Templates and objectives learned as the answers come, where nothing was calibrated: for measuring, never in the product. */
import type { FlatModel } from './flat-answer'

/** One answer moves its template's difficulty and its objectives' easiness by the rule that moves a learner. */
export function learnOnline(answer: number, { log, bank, step: { slope, curvature } }: FlatModel): void {
  const item = log.item[answer] ?? 0
  const variance = bank.difficultyVariance[item] ?? 0
  bank.difficulty[item] = (bank.difficulty[item] ?? 0) - variance * slope
  bank.difficultyVariance[item] = variance + variance * variance * curvature
  const start = log.objectiveStart[answer] ?? 0
  const end = log.objectiveStart[answer + 1] ?? 0
  const weight = 1 / Math.max(1, end - start)
  for (let place = start; place < end; place += 1) {
    const k = log.objective[place] ?? 0
    const reach = weight * (bank.easinessVariance[k] ?? 0)
    bank.easiness[k] = (bank.easiness[k] ?? 0) + reach * slope
    bank.easinessVariance[k] = (bank.easinessVariance[k] ?? 0) + reach * reach * curvature
  }
}
