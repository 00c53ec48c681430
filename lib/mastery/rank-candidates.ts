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
  const closed = closedObjectives(course, wanted)
  const candidates: Candidate[] = []
  for (const template of course.pool) {
    if (closed.size > 0 && template.objectives.some((id) => closed.has(id))) continue
    const candidate = bestCandidate(template, { wanted, course })
    if (candidate) candidates.push(candidate)
  }
  return byValue(candidates, seed)
}

/** Neither wanted nor mastered: a template that needs one of these has to wait. */
function closedObjectives({ levels }: CourseReading, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const closed = new Set<string>()
  for (const { objectiveId, status } of levels.values()) {
    if (status !== 'mastered' && !wanted.has(objectiveId)) closed.add(objectiveId)
  }
  return closed
}

/** Highest value first; equals by the seed, whatever order they came in. */
export function byValue(candidates: readonly Candidate[], seed: number): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.value - a.value || compareBySeed(a.questionId, { to: b.questionId, seed }))
}
