/** eˣ − 1 without loss near 0, the same to the last bit in every engine. */
import { exponentialTail } from './exp-of-parts'
import { portableExp } from './portable-exp'

/**
 * eˣ − 1 by +, −, × and ÷ alone: near 0 by the series x + x²/2! + x³/3! + …, whose first term then carries all digits.
 * Range [−1, ∞]. Error at most 4 units of the last place, of which the subtraction costs most just beyond the series.
 * @example portableExpm1(1e-20) // 1e-20, where eˣ − 1 computed in two steps is 0
 */
export function portableExpm1(x: number): number {
  if (Math.abs(x) <= SERIES_HOLDS) return x + x * x * exponentialTail(x)
  return portableExp(x) - 1
}

/** ½ ln 2: as far as the terms of `exponentialTail` reach. */
const SERIES_HOLDS = 0.34657359027997264
