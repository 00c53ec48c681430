/** How much of a problem's value counts, by its labour and by what came just before. */
import type { ChoiceRules } from './choice-rules'
import type { PoolEntry } from './state'

type Occasion = {
  readonly rules: ChoiceRules
  /** Difficulties of the last few problems. */
  readonly recent: readonly number[]
}

/**
 * In (0, ∞): value per box, reading counted as six, so that a problem of one box has 1 and one of eight boxes a half; less a tenth for
 * each of the last few problems within half a logit of its difficulty, so that ten hard ones do not follow each other where others
 * are worth nearly as much.
 */
export function candidateWeight({ workload = 1, difficulty }: PoolEntry, { rules, recent }: Occasion): number {
  const { readingBoxes, sameDifficultyCost, sameDifficultyWithin } = rules
  let same = 0
  for (const mean of recent) if (Math.abs(mean - difficulty.mean) <= sameDifficultyWithin) same += 1
  const variety = Math.max(0, 1 - sameDifficultyCost * same)
  return workload === 1 ? variety : (variety * (readingBoxes + 1)) / (readingBoxes + workload)
}
