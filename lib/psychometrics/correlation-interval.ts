/** How sure a correlation is. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { correlation } from './correlation'
import { deviations } from './deviations'
import { type Interval, NORMAL_QUANTILE } from './interval'

/** Nearer to 1 than this a correlation is perfect but for rounding. */
const PERFECT = 1e-12

/**
 * 95 % interval of a correlation, tanh(artanh r ± 1.96·se) with Fisher's se = 1/√(n − 3), or the larger one the marks themselves show (from the
 * influence of each pair on r, which assumes no normal distribution): on easy quizzes Fisher's is too small. Null below four pairs, where a
 * list does not vary, and at r = ±1.
 * @example correlationInterval([1, 2, 3, 4, 5, 6, 7], [2, 1, 4, 3, 7, 5, 6]) // r 0.821…, 0.17… to 0.97…
 * Source: Fisher, Metron 1 (1921); influence function: Devlin, Gnanadesikan & Kettenring, Biometrika 62 (1975).
 */
export function correlationInterval(xs: readonly number[], ys: readonly number[]): Interval | null {
  const r = correlation(xs, ys)
  if (r === null || xs.length < 4 || 1 - Math.abs(r) < PERFECT) return null
  const error = Math.max(1 / Math.sqrt(xs.length - 3), shownError({ xs, ys, r }))
  const centre = Math.atanh(r)
  return { low: Math.tanh(centre - NORMAL_QUANTILE * error), high: Math.tanh(centre + NORMAL_QUANTILE * error) }
}

/** Of artanh r: √(Σ(uv − r(u² + v²)/2)²/(n(n − 3)))/(1 − r²), u and v standardised. */
function shownError({
  xs,
  ys,
  r,
}: {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly r: number
}): number {
  const [us, vs] = [standardised(xs), standardised(ys)]
  const squares = us.map((u, pair) => {
    const v = vs[pair] ?? 0
    return (u * v - (r * (u * u + v * v)) / 2) ** 2
  })
  return Math.sqrt(compensatedSum(squares) / (xs.length * (xs.length - 3))) / (1 - r * r)
}

function standardised(values: readonly number[]): readonly number[] {
  const distances = deviations(values)
  const scale = Math.sqrt(compensatedSum(distances.map((distance) => distance * distance)) / values.length)
  return distances.map((distance) => distance / scale)
}
