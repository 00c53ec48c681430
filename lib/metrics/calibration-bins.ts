/** Forecasts sorted into bins of equal width: the shared first step of calibration. */
import { compensatedSum } from './compensated-sum'
import { groupPlaces } from './group-places'
import { requireForecasts } from './require-forecasts'

export type CalibrationBin = {
  /** The bin is (lower, upper]; the first holds 0 too. */
  readonly lower: number
  readonly upper: number
  readonly count: number
  /** Σ of the confidences. */
  readonly confidenceSum: number
  /** How many came true. */
  readonly hits: number
  /** Σ (outcome − confidence), summed at once so that the near agreement of the two keeps its digits. */
  readonly excess: number
}

export type BinnedForecasts = {
  readonly confidences: readonly number[]
  readonly outcomes: readonly number[]
  readonly binCount: number
}

/** The least number of bins that is one, and the most that a diagram or an expression can use. */
const MOST_BINS = 1_000

/**
 * The bins that hold a confidence, in order. M bins of equal width: bin m is ((m − 1)/M, m/M], open on the left and closed on the
 * right, and a confidence of 0 falls into the first. An edge is the double nearest to m/M, so that 0.3 typed lies in (0.2, 0.3].
 * @throws RangeError if the confidences or outcomes are not valid or M is not a whole number from 1 to 1,000.
 * @example calibrationBins({ confidences: [0.3], outcomes: [1], binCount: 10 }) // one bin, (0.2, 0.3], with 1 hit of 1
 * Source: Guo, Pleiss, Sun & Weinberger, On calibration of modern neural networks, ICML 2017, §2.
 */
export function calibrationBins({ confidences, outcomes, binCount }: BinnedForecasts): readonly CalibrationBin[] {
  requireForecasts(confidences, outcomes)
  if (!(Number.isInteger(binCount) && binCount >= 1 && binCount <= MOST_BINS)) {
    throw new RangeError(`binCount must be a whole number from 1 to ${MOST_BINS}, got ${String(binCount)}.`)
  }
  const members = groupPlaces(confidences.map((confidence) => binOf(confidence, binCount)))
  return [...members]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, indices]) => {
      const inBin = indices.map((index) => ({ confidence: confidences[index] ?? 0, outcome: outcomes[index] ?? 0 }))
      return {
        lower: (bin - 1) / binCount,
        upper: bin / binCount,
        count: inBin.length,
        confidenceSum: compensatedSum(inBin.map(({ confidence }) => confidence)),
        hits: inBin.filter(({ outcome }) => outcome === 1).length,
        excess: compensatedSum(inBin.flatMap(({ confidence, outcome }) => [outcome, -confidence])),
      }
    })
}

/** The m from 1 to M with (m − 1)/M < c ≤ m/M, by the edges themselves: c·M may round across one. */
export function binOf(confidence: number, binCount: number): number {
  const near = Math.max(1, Math.ceil(confidence * binCount))
  if (confidence > near / binCount) return near + 1
  return near > 1 && confidence <= (near - 1) / binCount ? near - 1 : near
}
