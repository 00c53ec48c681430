/** The distribution function of a beta variable, from which those of t and F come. */

/** Terms of the continued fraction; it settles in about √max(a, b) of them. */
const MOST_TERMS = 10_000
const SETTLED = 1e-15
/** Stands for a denominator of 0 in Lentz's method. */
const TINY = 1e-300

/**
 * I_x(a, b), the regularised incomplete beta function, in [0, 1]; relative error about 1e-12 for a, b up to 1e6.
 * @throws RangeError unless a, b > 0 and 0 ≤ x ≤ 1.
 * @example incompleteBeta(0.5, { a: 2, b: 3 }) // 0.6875 = 11/16
 * Source: DLMF 8.17.22; Lentz's method as modified by Thompson & Barnett, J. Comput. Phys. 64 (1986).
 */
export function incompleteBeta(x: number, { a, b }: { readonly a: number; readonly b: number }): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1))
    throw new RangeError(`expected a, b > 0 and x in [0, 1], got ${a}, ${b}, ${x}`)
  if (x === 0 || x === 1) return x
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, { a: b, b: a })
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return Math.min(1, (Math.exp(logFront) / a) * continuedFraction(x, { a, b }))
}

function continuedFraction(x: number, { a, b }: { readonly a: number; readonly b: number }): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d)
      c = away(1 + term / c)
      change = c * d
      value *= change
    }
    if (Math.abs(change - 1) < SETTLED) break
  }
  return value
}

function away(denominator: number): number {
  return Math.abs(denominator) < TINY ? TINY : denominator
}

/** Below this the recurrence Γ(x + 1) = xΓ(x) leads to where Stirling's series is exact to rounding. */
const STIRLING_FROM = 15

/** ln Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1). */
function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < STIRLING_FROM) {
    shift += Math.log(at)
    at += 1
  }
  const inverse = 1 / (at * at)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift
}
