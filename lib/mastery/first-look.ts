/** The first problem somebody meets on an objective. */
import type { CourseReading } from './course-reading'
import { compareBySeed } from './seeded-order'
import type { Candidate } from './state'

type Offer = { readonly offered: readonly Candidate[]; readonly course: CourseReading; readonly seed: number }

/**
 * For an objective not yet touched: of what is offered on it and reaches half the best value, what has the fewest boxes, and of
 * these what is most likely to be answered. Otherwise the candidate itself.
 */
export function gentlest(best: Candidate, { offered, course, seed }: Offer): Candidate {
  const { objectiveId } = best
  if (course.levels.get(objectiveId)?.status !== 'untouched') return best
  const enough = course.rules.gentleWithin * best.value
  const near = offered.filter((other) => other.objectiveId === objectiveId && other.value >= enough)
  const nearIds = new Set(near.map(({ questionId }) => questionId))
  const templates = course.pool.filter(({ questionId }) => nearIds.has(questionId))
  const workloads = new Map(templates.map(({ questionId, workload = 1 }) => [questionId, workload]))
  const workloadOf = ({ questionId }: Candidate) => workloads.get(questionId) ?? 1
  const [first] = near.toSorted(
    (a, b) =>
      workloadOf(a) - workloadOf(b) ||
      b.expectedScore - a.expectedScore ||
      b.value - a.value ||
      compareBySeed(a.questionId, { to: b.questionId, seed }),
  )
  return first ?? best
}
