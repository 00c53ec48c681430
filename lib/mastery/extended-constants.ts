/** The priors with recent form and the second hypothesis in force, and nothing else changed. */
import { type Constants, priors } from './constants'

/**
 * For a learner of whom nothing is known, before any calibration: one in three is supposed to know an objective or not, form is
 * half a logit and lasts about ten answers. The level of who does not know is far below any difficulty.
 */
export const extended: Constants = Object.freeze({
  ...priors,
  version: 'extended-1',
  extension: Object.freeze({
    formVariance: 0.25,
    formKept: 0.9,
    objectiveFormVariance: 0.3,
    objectiveFormKept: 0.7,
    allOrNone: Object.freeze({
      share: 1 / 3,
      knownAtFirst: 0.25,
      learning: 0.2,
      learningUnready: 0.25,
      levelKnown: 2.4,
      levelUnknown: -4,
      difficultyWeight: 0.4,
      riskShare: 0.3,
    }),
  }),
})
