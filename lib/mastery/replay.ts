/** Rebuilds a learner's state from their log. */
import { type Constants, priors } from './constants'
import { foldAnswer } from './fold-answer'
import { initialState } from './initial-state'
import { toObjectiveGraph } from './objective-belief-at'
import type { Familiarity, LearnerState, ObjectiveBelief, ObjectiveNode, Observation } from './state'

export type Replay = {
  /** In the order they were folded in. */
  readonly observations: readonly Observation[]
  readonly objectives: readonly ObjectiveNode[]
  readonly constants?: Constants
}

/**
 * The very state that was stored, bit for bit; of an empty log, the initial state. The same fold as `updateMastery`, writing
 * into rows of its own instead of copying them at each answer.
 */
export function replay({ observations, objectives, constants = priors }: Replay): LearnerState {
  const graph = toObjectiveGraph(objectives)
  const beliefs: Record<string, ObjectiveBelief> = {}
  const familiarity: Record<string, Familiarity> = {}
  let state: LearnerState = { ...initialState(constants), objectives: beliefs, familiarity }
  for (const observation of observations) {
    const folded = foldAnswer({ state, observation, objectives: graph, constants })
    for (const { objectiveId, belief } of folded.objectives) beliefs[objectiveId] = belief
    familiarity[observation.questionId] = folded.familiarity
    const { general, recentQuestions, extension } = folded
    state = { ...state, sequence: state.sequence + 1, general, recentQuestions, extension }
  }
  return state
}
