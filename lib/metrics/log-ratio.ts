/** The logarithm of a ratio of probabilities. */
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'

/** Below this a quotient has lost bits to gradual underflow, so that the difference of logarithms is the better form. */
const SMALLEST_NORMAL = 2.2250738585072014e-308

/**
 * ln(a/b) for a > 0 and b ≥ 0, in nats: without cancellation near a = b and without overflow far from it. Range [−∞, ∞].
 * @example logRatio(0.5, 0.25) // ln 2 = 0.6931…
 */
export function logRatio(a: number, b: number): number {
  const ratio = a / b
  if (ratio >= 0.5 && ratio <= 2) return portableLog1p((a - b) / b)
  if (ratio >= SMALLEST_NORMAL && ratio < Number.POSITIVE_INFINITY) return portableLog(ratio)
  return portableLog(a) - portableLog(b)
}
