/** Practice that has stopped helping, and what to do instead. */
import { type ChoiceRules, choiceRules } from './choice-rules'
import type { CourseReading } from './course-reading'
import type { Standing } from './standing'

type Stalling = Pick<Standing, 'answerCount' | 'answersSincePeak' | 'masteryProbability'>

/** At least 25 answers, mastery less likely than one in five, and no rise in the last ten. */
export function isStalled(standing: Stalling, rules: ChoiceRules = choiceRules): boolean {
  const { answerCount, answersSincePeak, masteryProbability } = standing
  return (
    answerCount >= rules.stallAnswers &&
    masteryProbability < rules.stallBelow &&
    answersSincePeak >= rules.stallWithoutRise
  )
}

export type Resting = {
  readonly objectiveId: string
  readonly answers: number
  /** The least certain prerequisite that can be practised; null where nothing below is in doubt. */
  readonly backTo: string | null
}

/**
 * The stalled objectives that rest. Each is tried once more when a prerequisite was practised since and all of them are certain, or
 * after a week: somebody may have explained it meanwhile. An answer without a rise sends it back to rest.
 */
export function listResting({ levels, objectives, practised, reading, rules }: CourseReading): readonly Resting[] {
  const { declareAt } = reading.constants
  const stalled = [...levels.values()].filter((standing) => isStalled(standing, rules))
  return stalled.flatMap((standing) => {
    if ((standing.elapsedDays ?? 0) >= rules.restDays) return []
    const { objectiveId, answerCount: answers, lastAnsweredAt } = standing
    const needed = (objectives.get(objectiveId)?.prerequisites ?? []).flatMap((id) =>
      practised.has(id) ? (levels.get(id) ?? []) : [],
    )
    const doubtful = needed.filter(({ masteryProbability }) => masteryProbability < declareAt)
    const isRepaired = needed.some((below) => (below.lastAnsweredAt ?? 0) > (lastAnsweredAt ?? 0))
    if (doubtful.length === 0 && isRepaired) return []
    const [backTo] = doubtful
      .filter((below) => !isStalled(below, rules))
      .toSorted((a, b) => a.masteryProbability - b.masteryProbability)
    return [{ objectiveId, answers, backTo: backTo?.objectiveId ?? null }]
  })
}
