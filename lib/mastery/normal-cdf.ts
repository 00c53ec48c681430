/**
 * Φ(x), the standard normal distribution function, in [0, 1]; absolute error below 1e-14, relative error below 1e-7. NaN is refused.
 * A rational approximation below |x| = 7.07, a continued fraction above.
 * @throws RangeError on NaN.
 * @example normalCdf(1.6448536269514722) // 0.95
 * Source: J. F. Hart et al., Computer Approximations (1968), no. 5666, as given by G. West, "Better approximations to
 * cumulative normal functions", Wilmott Magazine (2005).
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('a number, not NaN')
  const size = Math.abs(x)
  const tail = size > 37 ? 0 : Math.exp((-size * size) / 2) * tailRatio(size)
  return x > 0 ? 1 - tail : tail
}

/** (1 − Φ(x))/e^(−x²/2) for x ≥ 0. */
function tailRatio(x: number): number {
  if (x < 7.07106781186547) return horner(numerator, x) / horner(denominator, x)
  return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / Math.sqrt(2 * Math.PI)
}

const numerator = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
] as const

const denominator = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
] as const

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let index = 0; index < coefficients.length; index += 1) sum = sum * x + (coefficients[index] ?? 0)
  return sum
}
