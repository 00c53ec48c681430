/** What a learner has still to master, and what each of it would take. */
import { answersToMastery } from './answers-to-mastery'
import type { Constants } from './constants'
import { isPrerequisiteMet } from './course-reading'
import { elapsedDays } from './elapsed-days'
import { nextReviewAt } from './next-review-at'
import { type Level, readLevel } from './read-level'
import type { Goal } from './spend-answers'
import { isStalled } from './stall'
import type { LearnerState, ObjectiveNode } from './state'

export type GoalsQuestion = {
  readonly state: LearnerState
  /** In the order of the course. */
  readonly objectives: readonly ObjectiveNode[]
  /** Those some template practises: no other can be mastered, or holds anybody up. */
  readonly practised: ReadonlySet<string>
  /** Milliseconds since the epoch, as is the end. */
  readonly now: number
  readonly until: number
  readonly constants: Constants
}

export type OpenGoal = Goal & {
  readonly level: Level
  /** Practice on it has stopped helping; what it would take is what it takes somebody new to it. */
  readonly isStalled: boolean
  readonly isReview: boolean
  /** Since a review was due; 0 of what is none. */
  readonly overdueDays: number
}

/** In the order of the course, reviews first. What is mastered is left out. */
export function readGoals(question: GoalsQuestion): readonly OpenGoal[] {
  const { state, objectives, practised, now, constants } = question
  const asked = objectives.filter(({ id }) => practised.has(id))
  const levels = new Map(asked.map(({ id }) => [id, readLevel({ state, objectiveId: id, objectives, now, constants })]))
  const goals = asked.flatMap(({ id, prerequisites }) => {
    const level = levels.get(id)
    if (level === undefined || level.status === 'mastered') return []
    const isReview = level.status === 'review-due'
    const waitsFor = prerequisites.filter((needed) => !isPrerequisiteMet(levels.get(needed), constants))
    const reviewAt = isReview ? nextReviewAt({ state, objectiveId: id, objectives, now, constants }) : null
    const overdueDays = reviewAt === null ? 0 : elapsedDays({ from: reviewAt, to: now })
    return [{ ...toGoal(id, { question, level }), waitsFor: isReview ? [] : waitsFor, isReview, overdueDays }]
  })
  return [...goals.filter(({ isReview }) => isReview), ...goals.filter(({ isReview }) => !isReview)]
}

function toGoal(objectiveId: string, { question, level }: { readonly question: GoalsQuestion; readonly level: Level }) {
  const { state, objectives, now, until, constants } = question
  const stalled = level.status !== 'review-due' && isStalled(level)
  const from = stalled ? newTo(objectiveId, state) : state
  const answersNeeded = answersToMastery({ state: from, objectiveId, objectives, now, constants })
  const later = readLevel({ state, objectiveId, objectives, now: until, constants })
  const worth = level.declaredAt === null ? 1 : 1 - later.masteryProbability
  return { objectiveId, level, isStalled: stalled, answersNeeded, worth }
}

/** As if it had never been met: what somebody explained is begun afresh. */
function newTo(objectiveId: string, state: LearnerState): LearnerState {
  const { [objectiveId]: _met, ...objectives } = state.objectives
  if (state.extension === null) return { ...state, objectives }
  const { [objectiveId]: _known, ...known } = state.extension.known
  const { [objectiveId]: _form, ...objectiveForm } = state.extension.objectiveForm
  return { ...state, objectives, extension: { ...state.extension, known, objectiveForm } }
}
