/**
 * The natural logarithm by +, −, × and ÷ alone. Math.log may differ in the last bit from engine to engine; where a draw
 * is decided by comparing logarithms, that bit would make another problem.
 * ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1)) for x = m·2^e, m in [√½, √2); relative error below 1e-15.
 * @throws RangeError unless x is a positive finite number.
 */
export function portableLog(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) throw new RangeError(`Expected a positive number, got ${x}.`)
  let mantissa = x
  let exponent = 0
  while (mantissa >= Math.SQRT2) {
    mantissa /= 2
    exponent += 1
  }
  while (mantissa < Math.SQRT2 / 2) {
    mantissa *= 2
    exponent -= 1
  }
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let series = 0
  for (let odd = LAST_TERM; odd >= 1; odd -= 2) series = series * square + 1 / odd
  return exponent * Math.LN2 + 2 * ratio * series
}

/** |ratio| ≤ 0.1716, so the first term left out is below 0.1716^25/25 ≈ 3e-21. */
const LAST_TERM = 23
