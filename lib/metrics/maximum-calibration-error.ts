/** Maximum calibration error. */
import { calibrationBins } from './calibration-bins'

/**
 * Maximum calibration error max_m |accuracy_m − mean confidence_m| over the bins of equal width that hold a prediction,
 * ((m − 1)/M, m/M] (see `calibrationBins`; 10 unless given). A pure number. Range [0, 1]; at least the expected one.
 * @throws RangeError if there is no confidence, one is not in [0, 1], an outcome is not 0 or 1, or M is not from 1 to 1,000.
 * @example maximumCalibrationError([0.75, 0.75, 0.5, 0.5], [1, 1, 0, 1], 2) // 0.25 = |1 − 0.75|
 * Source: Guo, Pleiss, Sun & Weinberger, On calibration of modern neural networks, ICML 2017, eq. 5.
 */
export function maximumCalibrationError(
  confidences: readonly number[],
  outcomes: readonly number[],
  binCount = 10,
): number {
  const gaps = calibrationBins({ confidences, outcomes, binCount }).map(({ excess, count }) => Math.abs(excess) / count)
  return gaps.reduce((most, gap) => Math.max(most, gap), 0)
}
