/** The logistic scale: a probability and its log-odds. */

/** 1/(1 + e^−x), in [0, 1]; exact at both ends, where e^x would overflow. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const odds = Math.exp(x)
  return odds / (1 + odds)
}

/**
 * ln(p/(1 − p)), the inverse of `sigmoid`.
 * @throws RangeError outside (0, 1).
 * @example logit(0.8) // ln 4 = 1.386…
 */
export function logit(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`a probability inside (0, 1), not ${probability}`)
  return Math.log(probability) - Math.log1p(-probability)
}
