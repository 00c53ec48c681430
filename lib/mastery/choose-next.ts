/** What comes next for a learner, and why. */
import { choiceReason } from './choice-reason'
import { type CourseQuestion, type CourseReading, readCourse } from './course-reading'
import { reviewMoment } from './next-review-at'
import { prerequisiteProbe } from './prerequisite-probe'
import { rankCandidates } from './rank-candidates'
import type { Candidate, Choice, ChoiceReason } from './state'

export type NextQuestion = CourseQuestion & {
  /** Decides among equals. */
  readonly seed: number
}

/** A choice is stored with each problem: enough to see what it was weighed against, few enough to keep. */
const CANDIDATES_KEPT = 12

type Chosen = { readonly candidate: Candidate; readonly reason: ChoiceReason }

/**
 * The next problem: the template with the best value among those practising an open objective, not among the learner's last four, and not
 * likely to frustrate; turned aside by three misses (a look at the prerequisite) or three in a row on one objective (another of
 * nearly the same value). Deterministic given state, pool, now and seed, whatever the order of the pool. A learner who has
 * mastered all that can be practised hears when a review is due.
 */
export function chooseNext({ seed, ...question }: NextQuestion): Choice {
  const course = readCourse(question)
  if (course.pool.length === 0) return { kind: 'empty-pool' }
  const candidates = rankCandidates(course, seed)
  const chosen = probed(course, seed) ?? pick(candidates, course)
  if (!chosen) return { kind: 'all-mastered', nextReviewAt: earliestReview(course) }
  return {
    kind: 'problem',
    questionId: chosen.candidate.questionId,
    objectiveId: chosen.candidate.objectiveId,
    reason: chosen.reason,
    candidates: shown(chosen.candidate, candidates),
  }
}

/** The chosen one first, then the best others. */
function shown(chosen: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter(({ questionId }) => questionId !== chosen.questionId)
  return [chosen, ...others.slice(0, CANDIDATES_KEPT - 1)]
}

function probed(course: CourseReading, seed: number): Chosen | null {
  const probe = prerequisiteProbe(course, seed)
  if (!probe) return null
  const { candidate, because, misses } = probe
  return { candidate, reason: { kind: 'prerequisite-probe', objectiveId: candidate.objectiveId, because, misses } }
}

function pick(candidates: readonly Candidate[], course: CourseReading): Chosen | null {
  const { recentQuestions } = course.reading.state
  const fresh = candidates.filter(({ questionId }) => !recentQuestions.includes(questionId))
  const { frustrationBelow } = course.reading.constants
  const bearable = fresh.filter(({ expectedScore }) => expectedScore >= frustrationBelow)
  const offered = bearable.length > 0 ? bearable : fresh
  const [best] = offered
  if (!best) return leastRecent(candidates, recentQuestions)
  return interleaved(best, { offered, course }) ?? plain(best, course)
}

function plain(candidate: Candidate, course: CourseReading): Chosen | null {
  const level = course.levels.get(candidate.objectiveId)
  if (!level) return null
  const { constants } = course.reading
  return { candidate, reason: choiceReason(level, { expectedScore: candidate.expectedScore, constants }) }
}

/** Every open template was among the last four: the one longest ago comes back with new numbers. */
function leastRecent(candidates: readonly Candidate[], recentQuestions: readonly string[]): Chosen | null {
  const [oldest] = candidates.toSorted(
    (a, b) => recentQuestions.indexOf(b.questionId) - recentQuestions.indexOf(a.questionId),
  )
  return oldest ? { candidate: oldest, reason: { kind: 'pool-dry', objectiveId: oldest.objectiveId } } : null
}

function interleaved(
  best: Candidate,
  { offered, course }: { readonly offered: readonly Candidate[]; readonly course: CourseReading },
): Chosen | null {
  const after = objectiveInARow(course)
  if (best.objectiveId !== after) return null
  const enough = best.value - (1 - course.reading.constants.interleaveWithin) * Math.abs(best.value)
  const other = offered.find(({ objectiveId, value }) => objectiveId !== after && value >= enough)
  return other ? { candidate: other, reason: { kind: 'interleave', objectiveId: other.objectiveId, after } } : null
}

/** The objective that each of the last three problems practised, if there is one. */
function objectiveInARow({ pool, reading }: CourseReading): string | null {
  const { interleaveAfter } = reading.constants
  const last = reading.state.recentQuestions.slice(0, interleaveAfter)
  if (last.length < interleaveAfter) return null
  const practised = last.map((id) => pool.find(({ questionId }) => questionId === id)?.objectives ?? [])
  return practised[0]?.find((id) => practised.every((objectives) => objectives.includes(id))) ?? null
}

function earliestReview({ levels, reading }: CourseReading): number | null {
  const moments = [...levels.keys()].flatMap((id) => reviewMoment(id, reading) ?? [])
  return moments.length === 0 ? null : Math.min(...moments)
}
