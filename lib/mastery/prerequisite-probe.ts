/** After misses in a row on an objective, a look at what it stands on. */
import { candidateValue } from './candidate-value'
import type { CourseReading } from './course-reading'
import { byValue } from './rank-candidates'
import type { Candidate } from './state'

export type Probe = {
  readonly candidate: Candidate
  /** The objective that was missed, and how often in a row. */
  readonly because: string
  readonly misses: number
}

/**
 * When the answer just given was the third miss in a row (or a later one) on an objective with a prerequisite below P = 0.9: the template that
 * tells most about the least certain such prerequisite. Once that is answered the ordinary choice goes on, so a learner is not
 * held at the prerequisite by an old streak.
 */
export function prerequisiteProbe(course: CourseReading, seed: number): Probe | null {
  const { state, constants } = course.reading
  const justAnswered = course.pool.find(({ questionId }) => questionId === state.recentQuestions[0])
  const missed = (justAnswered?.objectives ?? [])
    .flatMap((id) => course.levels.get(id) ?? [])
    .filter(({ missStreak }) => missStreak >= constants.probeAfterMisses)
  for (const { objectiveId: because, missStreak: misses } of missed) {
    const doubtful = (course.objectives.get(because)?.prerequisites ?? [])
      .flatMap((id) => course.levels.get(id) ?? [])
      .filter(({ masteryProbability }) => masteryProbability < constants.openAt)
      .toSorted((a, b) => a.masteryProbability - b.masteryProbability)
    for (const { objectiveId } of doubtful) {
      const candidate = mostTelling({ objectiveId, because }, { course, seed })
      if (candidate) return { candidate, because, misses }
    }
  }
  return null
}

type Question = { readonly objectiveId: string; readonly because: string }

function mostTelling(
  { objectiveId, because }: Question,
  { course, seed }: { readonly course: CourseReading; readonly seed: number },
): Candidate | null {
  const { state } = course.reading
  const fresh = course.pool.filter(
    ({ questionId, objectives }) =>
      objectives.includes(objectiveId) && !objectives.includes(because) && !state.recentQuestions.includes(questionId),
  )
  const candidates = fresh.map((template) => candidateValue({ template, objectiveId }, course))
  return byValue(candidates, seed).toSorted((a, b) => b.information - a.information)[0] ?? null
}
