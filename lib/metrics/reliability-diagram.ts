/** The table behind a reliability diagram. */
import { calibrationBins } from './calibration-bins'

/**
 * Reliability diagram: a row [lower edge, upper edge, mean confidence, accuracy, count] for each bin that holds a prediction, in
 * order, of M bins of equal width, (lower, upper] (see `calibrationBins`; 10 unless given). Empty bins have no mean and no row.
 * Range: [0, 1], the count from 1 to n. Perfect calibration has mean confidence = accuracy in every row.
 * @throws RangeError if there is no confidence, one is not in [0, 1], an outcome is not 0 or 1, or M is not from 1 to 1,000.
 * @example reliabilityDiagram([0.75, 0.75, 0.5], [1, 0, 1], 2) // [[0, 0.5, 0.5, 1, 1], [0.5, 1, 0.75, 0.5, 2]]
 * Source: Guo, Pleiss, Sun & Weinberger, On calibration of modern neural networks, ICML 2017, §2, eq. 1–2.
 */
export function reliabilityDiagram(
  confidences: readonly number[],
  outcomes: readonly number[],
  binCount = 10,
): readonly (readonly number[])[] {
  return calibrationBins({ confidences, outcomes, binCount }).map(({ lower, upper, count, confidenceSum, hits }) => [
    lower,
    upper,
    confidenceSum / count,
    hits / count,
    count,
  ])
}
