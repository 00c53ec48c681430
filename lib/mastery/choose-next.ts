/** What comes next for a learner, and why. */
import { chooseExtra, choosePractice } from './choose-practice'
import { chooseTest } from './choose-test'
import type { Chosen } from './choosing'
import { type CourseQuestion, type CourseReading, readCourse } from './course-reading'
import { reviewMoment } from './next-review-at'
import { type LearnerPlan, plainPlan } from './plan'
import { bestCandidates } from './rank-candidates'
import { listResting } from './stall'
import type { Choice } from './state'

export type NextQuestion = CourseQuestion & {
  /** Decides among equals. */
  readonly seed: number
  /** What the learner asked for; plain practice where nothing is said. */
  readonly plan?: LearnerPlan
}

/** A choice is stored with each problem: enough to see what it was weighed against, few enough to keep. */
const CANDIDATES_KEPT = 12

/**
 * The next problem: the template with the best value among those practising an open objective, not among the learner's last four, and not
 * likely to frustrate; turned aside by three misses (a look at the prerequisite), by practice that has stopped helping (back to the
 * prerequisite) or by three in a row on one objective (another of nearly the same value). A placement or a test asks what tells most.
 * Deterministic given state, plan, pool, now and seed, whatever the order of the pool. A learner for whom practice has stopped helping
 * on all that is left hears that; one who has mastered all that can be practised hears when a review is due.
 */
export function chooseNext({ seed, plan = plainPlan, ...question }: NextQuestion): Choice {
  const course = readCourse(question)
  if (course.pool.length === 0) return { kind: 'empty-pool' }
  const choosing = { course, plan, resting: listResting(course), seed }
  const chosen = chooseTest(choosing) ?? choosePractice(choosing)
  if (chosen) return problemOf(chosen, seed)
  const [stuck] = choosing.resting.toSorted((a, b) => b.answers - a.answers)
  if (stuck) return { kind: 'stuck', objectiveId: stuck.objectiveId, answers: stuck.answers }
  const extra = chooseExtra(choosing)
  return extra ? problemOf(extra, seed) : { kind: 'all-mastered', nextReviewAt: earliestReview(course) }
}

/** The chosen one first, then the best others. */
function problemOf({ candidate, reason, candidates }: Chosen, seed: number): Choice {
  const { questionId, objectiveId } = candidate
  const best = bestCandidates(candidates, { count: CANDIDATES_KEPT, seed })
  const others = best.filter((other) => other.questionId !== questionId)
  const kept = [candidate, ...others.slice(0, CANDIDATES_KEPT - 1)]
  return { kind: 'problem', questionId, objectiveId, reason, candidates: kept }
}

function earliestReview({ levels, reading }: CourseReading): number | null {
  const moments = [...levels.keys()].flatMap((id) => reviewMoment(id, reading) ?? [])
  return moments.length === 0 ? null : Math.min(...moments)
}
