/** How sure a count of rare events is. */
import type { Interval } from './wilson-interval'

/** The 0.975 quantile of the normal distribution. */
const z = 1.959963984540054

/**
 * 95 % interval of the mean of a Poisson count by Byar's approximation to the exact one: for a count of k,
 * k·(1 − 1/9k − z/3√k)³ to (k + 1)·(1 − 1/9(k + 1) + z/3√(k + 1))³; from 0 where nothing was counted.
 * @example countInterval(10) // 4.79… to 18.39…
 * Source: Breslow & Day, Statistical Methods in Cancer Research II (1987), p. 69.
 */
export function countInterval(count: number): Interval {
  const above = count + 1
  return {
    low: count === 0 ? 0 : count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))),
    high: above * cube(1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))),
  }
}

function cube(x: number): number {
  return x * x * x
}
