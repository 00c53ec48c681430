/** How far two means lie apart. */
import { tQuantile } from './f-quantile'
import { COVERAGE } from './interval'
import { mean } from './mean'
import type { Difference } from './share-difference'
import { variance } from './variance'

/**
 * x̄ − ȳ, in the unit of the values, with Welch's interval ± t·√(s²x/n + s²y/m); degrees of freedom (Satterthwaite)
 * (s²x/n + s²y/m)²/((s²x/n)²/(n − 1) + (s²y/m)²/(m − 1)). The two need not vary alike. Null where either has fewer than two values, or neither
 * varies.
 * @example meanDifference([1, 2, 3], [4, 5, 9]) // −4, from −9.740… to 1.740…: √(1/3 + 7/3) = 1.633, 2.55 degrees of freedom
 * Source: Welch, Biometrika 34 (1947); Satterthwaite, Biometrics Bulletin 2 (1946).
 */
export function meanDifference(first: readonly number[], second: readonly number[]): Difference | null {
  const [a, b] = [errorOf(first), errorOf(second)]
  if (a === null || b === null || !(a.squaredError + b.squaredError > 0)) return null
  const squared = a.squaredError + b.squaredError
  // By shares of it: the squares of squares leave the doubles before the values do.
  const degrees = 1 / ((a.squaredError / squared) ** 2 / a.degrees + (b.squaredError / squared) ** 2 / b.degrees)
  const half = tQuantile(COVERAGE, degrees) * Math.sqrt(squared)
  const difference = a.centre - b.centre
  return { difference, interval: { low: difference - half, high: difference + half } }
}

function errorOf(values: readonly number[]) {
  const [centre, spread] = [mean(values), variance(values)]
  if (centre === null || spread === null) return null
  return { centre, squaredError: spread / values.length, degrees: values.length - 1 }
}
