/** After misses in a row on an objective, or where practice on it has stopped helping, a look at what it stands on. */
import type { CourseReading } from './course-reading'
import { bestCandidates, listCandidates } from './rank-candidates'
import type { Candidate } from './state'

export type Probe = {
  readonly candidate: Candidate
  /** The objective that was missed, and how often in a row. */
  readonly because: string
  readonly misses: number
}

type Looking = {
  readonly course: CourseReading
  readonly seed: number
  /** Objectives put off or at rest. */
  readonly leftOut: ReadonlySet<string>
}

/**
 * When the answer just given was the third miss in a row (or a later one) on an objective with a prerequisite below P = 0.9: the template that
 * tells most about the least certain such prerequisite. Once that is answered the ordinary choice goes on, so a learner is not
 * held at the prerequisite by an old streak.
 */
export function prerequisiteProbe({ course, seed, leftOut }: Looking): Probe | null {
  const { constants } = course.reading
  const missed = justPractised(course)
    .flatMap((id) => course.levels.get(id) ?? [])
    .filter(({ missStreak }) => missStreak >= constants.probeAfterMisses)
  for (const { objectiveId: because, missStreak: misses } of missed) {
    const doubtful = (course.objectives.get(because)?.prerequisites ?? [])
      .flatMap((id) => course.levels.get(id) ?? [])
      .filter(({ objectiveId: id, masteryProbability: p }) => p < constants.openAt && !leftOut.has(id))
      .toSorted((a, b) => a.masteryProbability - b.masteryProbability)
    for (const { objectiveId } of doubtful) {
      const candidate = mostTelling({ objectiveId, because }, { course, seed })
      if (candidate) return { candidate, because, misses }
    }
  }
  return null
}

/** The objectives of the template just answered, while it is in the pool. */
export function justPractised({ recentTemplates, reading }: CourseReading): readonly string[] {
  const [last] = recentTemplates
  return last && last.questionId === reading.state.recentQuestions[0] ? last.objectives : []
}

type Question = { readonly objectiveId: string; readonly because: string }

/** The template that tells most about an objective and does not need the other. */
export function mostTelling(
  { objectiveId, because }: Question,
  { course, seed }: { readonly course: CourseReading; readonly seed: number },
): Candidate | null {
  const { recentQuestions } = course.reading.state
  const purpose = { wanted: new Set([objectiveId]), closed: new Set([because]), counts: 'information' } as const
  const candidates = listCandidates(purpose, course).filter(({ questionId }) => !recentQuestions.includes(questionId))
  const ordered = bestCandidates(candidates, { count: candidates.length, seed })
  return ordered.toSorted((a, b) => b.information - a.information)[0] ?? null
}
