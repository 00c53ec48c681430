/** Where the simulated courses begin: the extended model, its doubt about easiness where answers reduce it, and no recent form. */
import { priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'

/** Simulated learners have no form of the day; their templates' difficulties are known, so only the learner is in doubt. */
export const simulationPriors = {
  ...priors,
  easiness: { mean: priors.easiness.mean, variance: 0 },
  version: `${extended.version}-simulated`,
  extension: extended.extension && { ...extended.extension, formVariance: 0, objectiveFormVariance: 0 },
}
