/** The priors with recent form, a ceiling of practice and the second hypothesis in force. */
import { type Constants, priors } from './constants'

/**
 * For a learner of whom nothing is known, before any calibration: one in three is supposed to know an objective or not, form is
 * half a logit and lasts about ten answers. The level of who does not know is far below any difficulty. The general level hardly
 * moves and a practice adds little doubt: with practice that leads somewhere there is less left for them to explain.
 */
export const extended: Constants = Object.freeze({
  ...priors,
  version: 'extended-3',
  generalDrift: 0.00005,
  practiceVariance: 0.003,
  extension: Object.freeze({
    formVariance: 0.25,
    formKept: 0.9,
    objectiveFormVariance: 0.3,
    objectiveFormKept: 0.7,
    practiceApproach: 0.1,
    practiceCeiling: 3,
    practiceCeilingVariance: 0.2,
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

/**
 * The same for a course without a calibration: the doubt about easiness stands where answers reduce it, as with `uncalibrated`. Practice goes
 * half as far towards its ceiling: real logs, where many come practised, were foreseen worse with the whole of it. Doubt is added more freely:
 * nobody has seen these learners.
 */
export const extendedUncalibrated: Constants = Object.freeze({
  ...extended,
  version: 'extended-3-uncalibrated',
  objectiveVariance: extended.objectiveVariance + extended.easiness.variance,
  easiness: Object.freeze({ mean: extended.easiness.mean, variance: 0 }),
  generalDrift: 0.0005,
  practiceVariance: 0.02,
  extension:
    extended.extension &&
    Object.freeze({ ...extended.extension, practiceApproach: 0.05, practiceCeilingVariance: 0.1 }),
})
