/** Forecast probabilities and what came true. */
import { requireProbabilities } from './require-probability'

/**
 * Forecasts in [0, 1], at least one, and for each an outcome: 1 if what was forecast came true, 0 if not.
 * @throws TypeError if either is no vector of numbers, RangeError if a value is out of range or the lengths differ.
 */
export function requireForecasts(forecasts: readonly number[], outcomes: readonly number[]): void {
  requireProbabilities(forecasts, 'forecasts')
  if (!Array.isArray(outcomes)) throw new TypeError(`outcomes must be a vector of 0 and 1, got ${String(outcomes)}.`)
  if (outcomes.length !== forecasts.length) {
    throw new RangeError(`forecasts need as many outcomes, got ${forecasts.length} and ${outcomes.length}.`)
  }
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome !== 0 && outcome !== 1) {
      throw new RangeError(`outcomes, entry ${index + 1}, must be 0 or 1, got ${String(outcome)}.`)
    }
  }
}
