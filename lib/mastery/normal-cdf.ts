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
  if (x < 7.07106781186547) return numerator(x) / denominator(x)
  return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / Math.sqrt(2 * Math.PI)
}

function numerator(x: number): number {
  const high = ((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383
  return ((high * x + 112.079291497871) * x + 221.213596169931) * x + 220.206867912376
}

function denominator(x: number): number {
  const high = ((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461
  return (((high * x + 296.564248779674) * x + 637.333633378831) * x + 793.826512519948) * x + 440.413735824752
}
