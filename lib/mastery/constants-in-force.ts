/** The constants an installation works with until it publishes a calibration of its own. */
import { type Constants, uncalibrated } from './constants'

export const inForce: Constants = uncalibrated
