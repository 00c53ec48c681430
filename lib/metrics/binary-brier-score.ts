/** Brier score of forecasts of an event. */
import { compensatedSum } from './compensated-sum'
import { requireForecasts } from './require-forecasts'

/**
 * Binary Brier score (1/n) Σ (fᵢ − oᵢ)² of forecasts fᵢ that an event happens and outcomes oᵢ (1: it did, 0: it did not): the mean
 * squared error, the smaller the better. Strictly proper. Range [0, 1]; half of `brierScore` over the two classes.
 * @throws RangeError if there is no forecast, one is not in [0, 1], an outcome is not 0 or 1, or the lengths differ.
 * @example binaryBrierScore([0.5, 1], [1, 1]) // 0.125 = (0.25 + 0)/2
 * Source: A. H. Murphy, A new vector partition of the probability score, J. Appl. Meteor. 12 (1973) 595–600, in its half form.
 */
export function binaryBrierScore(forecasts: readonly number[], outcomes: readonly number[]): number {
  requireForecasts(forecasts, outcomes)
  const squares = forecasts.map((forecast, index) => (outcomes[index] === 1 ? square(1 - forecast) : square(forecast)))
  return compensatedSum(squares) / forecasts.length
}

const square = (x: number) => x * x
