/** Expected calibration error. */
import { calibrationBins } from './calibration-bins'
import { compensatedSum } from './compensated-sum'

/**
 * Expected calibration error Σ_m (n_m/n) |accuracy_m − mean confidence_m| over M bins of equal width, ((m − 1)/M, m/M] (see
 * `calibrationBins`; 10 unless given). An outcome is 1 where the prediction of that confidence was right, else 0.
 * A pure number. Range [0, 1]. It depends on M: quote them together.
 * @throws RangeError if there is no confidence, one is not in [0, 1], an outcome is not 0 or 1, or M is not from 1 to 1,000.
 * @example expectedCalibrationError([0.75, 0.75, 0.5, 0.5], [1, 1, 0, 1], 2) // 0.125 = ½·|1 − 0.75| + ½·|0.5 − 0.5|
 * Source: Guo, Pleiss, Sun & Weinberger, On calibration of modern neural networks, ICML 2017, eq. 3.
 */
export function expectedCalibrationError(
  confidences: readonly number[],
  outcomes: readonly number[],
  binCount = 10,
): number {
  const gaps = calibrationBins({ confidences, outcomes, binCount }).map(({ excess }) => Math.abs(excess))
  return Math.min(1, compensatedSum(gaps) / confidences.length)
}
