/** The logarithm of a weighted mean of exponentials: the core of Rényi's entropy and divergence. */
import { compensatedSum } from './compensated-sum'
import { logSumExp } from './log-sum-exp'
import { portableExp } from './portable-exp'
import { portableExpm1 } from './portable-expm1'
import { portableLog } from './portable-log'
import { portableLog1p } from './portable-log1p'

/** A positive weight and an exponent, −∞ and ∞ included. */
export type WeightedExponent = { readonly weight: number; readonly exponent: number }

/**
 * ln(Σ w e^u / Σ w), in nats, for weights that sum to about 1. Range: from the least exponent to the greatest.
 * Near 0 by ln(1 + Σ w (e^u − 1)/Σ w), which keeps its digits as the exponents go to 0, or the weights of those that do not; else
 * by log-sum-exp.
 * @example logMeanExponential([{ weight: 0.5, exponent: 0 }, { weight: 0.5, exponent: Math.log(3) }]) // ln 2
 */
export function logMeanExponential(pairs: readonly WeightedExponent[]): number {
  if (pairs.some(({ exponent }) => exponent === Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  const total = compensatedSum(pairs.map(({ weight }) => weight))
  const gain = compensatedSum(pairs.map(gainOf)) / total
  if (Math.abs(gain) <= 0.5) return portableLog1p(gain)
  return logSumExp(pairs.map(logTerm)) - portableLog(total)
}

/** w (e^u − 1), whose exponential alone might overflow. */
function gainOf({ weight, exponent }: WeightedExponent): number {
  return exponent <= 1 ? weight * portableExpm1(exponent) : portableExp(logTerm({ weight, exponent })) - weight
}

function logTerm({ weight, exponent }: WeightedExponent): number {
  return portableLog(weight) + exponent
}
