/** What a Brier score is made of. */
import { compensatedSum } from './compensated-sum'
import { groupPlaces } from './group-places'
import { requireForecasts } from './require-forecasts'

/**
 * Murphy's decomposition [reliability, resolution, uncertainty] of the binary Brier score, which is reliability − resolution +
 * uncertainty. Forecasts are grouped by equal value, not by bins, so that the identity is exact. With n_k forecasts f_k, of which
 * the share ō_k came true, and ō of all: Σ n_k (f_k − ō_k)²/n, Σ n_k (ō_k − ō)²/n and ō(1 − ō). Ranges [0, 1], [0, ¼], [0, ¼].
 * @throws RangeError if there is no forecast, one is not in [0, 1], an outcome is not 0 or 1, or the lengths differ.
 * @example brierDecomposition([0.75, 0.75, 0.25, 0.25], [1, 1, 0, 1]) // [0.0625, 0.0625, 0.1875]: score 0.1875
 * Source: A. H. Murphy, A new vector partition of the probability score, J. Appl. Meteor. 12 (1973) 595–600.
 */
export function brierDecomposition(forecasts: readonly number[], outcomes: readonly number[]): readonly number[] {
  requireForecasts(forecasts, outcomes)
  const all = forecasts.length
  const hits = outcomes.filter((outcome) => outcome === 1).length
  const groups = [...groupPlaces(forecasts)].map(([forecast, indices]) => ({
    forecast,
    count: indices.length,
    hits: indices.filter((index) => outcomes[index] === 1).length,
  }))
  // (ō_k − ō) and ō(1 − ō) over whole numbers, so that nothing cancels in rounding.
  const reliability = groups.map(({ forecast, count, hits: ofGroup }) => count * square(forecast - ofGroup / count))
  const resolution = groups.map(
    ({ count, hits: ofGroup }) => count * square((ofGroup * all - hits * count) / (count * all)),
  )
  return [compensatedSum(reliability) / all, compensatedSum(resolution) / all, (hits * (all - hits)) / (all * all)]
}

const square = (x: number) => x * x
