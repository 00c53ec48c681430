/** Which of the candidates is taken, and which rule took it. */
import type { CourseReading } from './course-reading'
import { gentlest } from './first-look'
import { restingKin } from './kinship'
import { bestCandidates } from './rank-candidates'
import type { Candidate } from './state'

export type Picked = {
  readonly candidate: Candidate
  readonly rule:
    | { readonly kind: 'best' }
    | { readonly kind: 'pool-dry' }
    | { readonly kind: 'interleave'; readonly after: string }
}

type Choosing = { readonly course: CourseReading; readonly seed: number }

/**
 * The best that is not among the last four, not likely to frustrate and no near-copy of one of this evening; each of these gives
 * way, the last named first, where it would leave nothing. Three in a row on one objective let another of nearly the same value in;
 * a first look takes the gentlest of nearly the same value.
 */
export function pickCandidate(candidates: readonly Candidate[], choosing: Choosing): Picked | null {
  const { course, seed } = choosing
  const { recentQuestions } = course.reading.state
  const { frustrationBelow, interleaveWithin } = course.reading.constants
  const fresh = candidates.filter(({ questionId }) => !recentQuestions.includes(questionId))
  const bearable = fresh.filter(({ expectedScore }) => expectedScore >= frustrationBelow)
  const kin = restingKin(course)
  const unlike = kin.size === 0 ? bearable : bearable.filter(({ questionId }) => !kin.has(questionId))
  const offered = [unlike, bearable, fresh].find(({ length }) => length > 0) ?? []
  const [best] = bestCandidates(offered, { count: 1, seed })
  if (!best) return leastRecent(candidates, recentQuestions)
  const after = objectiveInARow(course)
  if (best.objectiveId === after) {
    const enough = best.value - (1 - interleaveWithin) * Math.abs(best.value)
    const others = offered.filter(({ objectiveId, value }) => objectiveId !== after && value >= enough)
    const [other] = bestCandidates(others, { count: 1, seed })
    if (other) return { candidate: gentlest(other, { offered, ...choosing }), rule: { kind: 'interleave', after } }
  }
  return { candidate: gentlest(best, { offered, ...choosing }), rule: { kind: 'best' } }
}

/** Every template was among the last four: the one longest ago comes back with new numbers. */
function leastRecent(candidates: readonly Candidate[], recentQuestions: readonly string[]): Picked | null {
  const [oldest] = candidates.toSorted(
    (a, b) => recentQuestions.indexOf(b.questionId) - recentQuestions.indexOf(a.questionId),
  )
  return oldest ? { candidate: oldest, rule: { kind: 'pool-dry' } } : null
}

/** The objective that each of the last three problems practised, if there is one. */
function objectiveInARow({ recentTemplates, reading }: CourseReading): string | null {
  const { interleaveAfter } = reading.constants
  const last = recentTemplates.slice(0, interleaveAfter)
  if (last.length < interleaveAfter) return null
  return last[0]?.objectives.find((id) => last.every(({ objectives }) => objectives.includes(id))) ?? null
}
