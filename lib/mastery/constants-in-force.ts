/** The constants an installation works with until it publishes a calibration of its own, and those it may have worked with before. */
import { type Constants, uncalibrated } from './constants'
import { extendedUncalibrated } from './extended-constants'

export const inForce: Constants = extendedUncalibrated

/** States worked out with these can still be read as they were. */
export const formerlyInForce: readonly Constants[] = [uncalibrated]
