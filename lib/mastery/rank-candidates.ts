/** The candidates of a choice, best first. */
import { bestCandidate } from './candidate-value'
import type { CourseReading } from './course-reading'
import { compareBySeed } from './seeded-order'
import type { Candidate } from './state'

/**
 * One candidate for each template that practises an open objective and asks for nothing that is still closed; best value first,
 * equals by the seed. Where that leaves nothing (prerequisites in a circle), every objective not mastered counts as open,
 * so that practice never stops at a badly drawn graph.
 */
export function rankCandidates(course: CourseReading, seed: number): readonly Candidate[] {
  const open = ranked({ course, wanted: course.open, seed })
  if (open.length > 0) return open
  const unmastered = [...course.levels.values()].filter(({ status }) => status !== 'mastered')
  return ranked({ course, wanted: new Set(unmastered.map(({ objectiveId }) => objectiveId)), seed })
}

type Ranking = { readonly course: CourseReading; readonly wanted: ReadonlySet<string>; readonly seed: number }

function ranked({ course, wanted, seed }: Ranking): readonly Candidate[] {
  const isAllowed = (id: string) => wanted.has(id) || (course.levels.get(id)?.status ?? 'mastered') === 'mastered'
  const candidates = course.pool
    .filter((template) => template.objectives.every(isAllowed))
    .flatMap((template) => bestCandidate(template, { wanted, course }) ?? [])
  return byValue(candidates, seed)
}

/** Highest value first; equals by the seed, whatever order they came in. */
export function byValue(candidates: readonly Candidate[], seed: number): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.value - a.value || compareBySeed(a.questionId, { to: b.questionId, seed }))
}
