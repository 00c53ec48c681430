/** Where every learner begins. */
import { type Constants, priors } from './constants'
import type { ExtensionConstants } from './extension-constants'
import type { Extension, LearnerState } from './state'

/** What is believed of a learner nobody has seen answer. */
export function initialState(constants: Constants = priors): LearnerState {
  return {
    constantsVersion: constants.version,
    sequence: 0,
    general: { mean: 0, variance: constants.generalVariance },
    objectives: {},
    familiarity: [],
    recentQuestions: [],
    extension: initialExtension(constants.extension),
  }
}

function initialExtension(constants: ExtensionConstants | null): Extension | null {
  if (constants === null) return null
  const { allOrNone, formVariance } = constants
  return { allOrNoneShare: allOrNone.share, known: {}, form: { mean: 0, variance: formVariance }, objectiveForm: {} }
}
