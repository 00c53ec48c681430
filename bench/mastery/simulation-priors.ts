/** Where the simulated courses begin: the extended model without recent form. */
import type { Constants } from '@/lib/mastery/constants'
import { extended, extendedUncalibrated } from '@/lib/mastery/extended-constants'

/** What the calibration of a course begins with: its templates' difficulties are known, so all the doubt is about the learner. */
export const beforeCalibration: Constants = withoutForm({
  ...extended,
  easiness: { mean: extended.easiness.mean, variance: 0 },
})

/** What a course without a calibration works with. */
export const withoutCalibration: Constants = withoutForm(extendedUncalibrated)

/** Simulated learners have no form of the day. */
function withoutForm({ version, extension, ...constants }: Constants): Constants {
  return {
    ...constants,
    version: `${version}-simulated`,
    extension: extension && { ...extension, formVariance: 0, objectiveFormVariance: 0 },
  }
}
