/** Rebuilds a learner's state from their log. */
import { type Constants, priors } from './constants'
import { initialState } from './initial-state'
import type { LearnerState, ObjectiveNode, Observation } from './state'
import { updateMastery } from './update-mastery'

export type Replay = {
  /** In the order they were folded in. */
  readonly observations: readonly Observation[]
  readonly objectives: readonly ObjectiveNode[]
  readonly constants?: Constants
}

/** The very state that was stored, bit for bit; of an empty log, the initial state. */
export function replay({ observations, objectives, constants = priors }: Replay): LearnerState {
  return observations.reduce(
    (state, observation) => updateMastery({ state, observation, objectives, constants }).state,
    initialState(constants),
  )
}
