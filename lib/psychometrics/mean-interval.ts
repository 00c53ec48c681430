/** How sure a mean score is. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'
import { mean } from './mean'
import { variance } from './variance'

/**
 * 95 % interval of a mean score, in marks, by Student's t: x̄ ± t·s/√n. Null below two values or where they do not vary.
 * @example meanInterval([1, 2, 3]) // 2 ± 4.303·1/√3: −0.48… to 4.48…
 */
export function meanInterval(values: readonly number[]): Interval | null {
  const [centre, squared] = [mean(values), variance(values)]
  if (centre === null || squared === null || !(squared > 0)) return null
  const half = tQuantile(COVERAGE, values.length - 1) * Math.sqrt(squared / values.length)
  return { low: centre - half, high: centre + half }
}
