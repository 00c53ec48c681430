/** Where every learner begins. */
import { type Constants, priors } from './constants'
import type { LearnerState } from './state'

/** What is believed of a learner nobody has seen answer. */
export function initialState(constants: Constants = priors): LearnerState {
  return {
    constantsVersion: constants.version,
    sequence: 0,
    general: { mean: 0, variance: constants.generalVariance },
    objectives: {},
    familiarity: {},
    recentQuestions: [],
  }
}
