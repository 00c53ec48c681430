/** How sure a mean of lopsided values is. */
import type { Interval } from './interval'
import { mean } from './mean'
import { meanInterval } from './mean-interval'
import { seededChance } from './seeded-chance'
import { variance } from './variance'

/** The 2.5 % and 97.5 % points of so many resamples are the 25th from either end. */
const RESAMPLES = 999
const TAIL = 25
/** Any will do; the same one, so that a page read twice says the same. */
const SEED = 20_261
const MOST = 1_000
/** Share of the squares below which what is left of them is rounding. */
const NO_SPREAD = 1e-12

/**
 * 95 % interval of a mean by the studentised bootstrap: x̄ − t·s/√n with t the 2.5 % and 97.5 % points of (mean − x̄)/(SD/√n) over 999 resamples, which lean as the
 * values do; Student's t supposes that they do not. The same for the same values, whatever their order. Null below two values, where they do not vary, and where so few
 * differ that resamples of one value alone reach into a tail: then they do not say how far it goes. Beyond 1,000 values Student's own, which is then the same.
 * @example of [0, 1, 1, 1, 1, 1, 1, 1, 1, 1] it reaches further down from 0.9 than up
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), §12.5; Hall, Annals of Statistics 16 (1988).
 */
export function bootstrapMeanInterval(values: readonly number[]): Interval | null {
  const [centre, squared] = [mean(values), variance(values)]
  if (centre === null || squared === null || !(squared > 0)) return null
  if (values.length > MOST) return meanInterval(values)
  const sorted = values.toSorted((a, b) => a - b)
  const error = Math.sqrt(squared / values.length)
  const ratios = studentisedResamples(sorted, centre)
  const [lowest, highest] = [ratios[TAIL - 1] ?? Number.NaN, ratios.at(-TAIL) ?? Number.NaN]
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return null
  return { low: centre - highest * error, high: centre - lowest * error }
}

/** (mean − x̄)/(SD/√n) of each in rising order; infinite where the resample does not vary. */
function studentisedResamples(values: readonly number[], centre: number): readonly number[] {
  const { uniform } = seededChance(SEED)
  const size = values.length
  const distances = values.map((value) => value - centre)
  const ratios = Array.from({ length: RESAMPLES }, () => {
    let [sum, squares] = [0, 0]
    for (let drawn = 0; drawn < size; drawn += 1) {
      const distance = distances[Math.floor(uniform() * size)] ?? 0
      sum += distance
      squares += distance * distance
    }
    const left = squares - (sum * sum) / size
    const spread = left > NO_SPREAD * squares ? left / (size - 1) : 0
    return sum / size / Math.sqrt(spread / size)
  })
  return ratios.map((ratio) => (Number.isNaN(ratio) ? 0 : ratio)).sort((a, b) => a - b)
}
