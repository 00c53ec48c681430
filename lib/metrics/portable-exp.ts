/** The exponential, the same to the last bit in every engine. */
import { expOfParts } from './exp-of-parts'

/**
 * eˣ by +, −, × and ÷ alone, since Math.exp may differ in its last bit from engine to engine.
 * Range: 0 below −745.14, ∞ above 709.78, exactly 1 for 0. Error at most 0.65 units of the last place (measured).
 * @example portableExp(1) // 2.718281828459045
 */
export function portableExp(x: number): number {
  return Number.isNaN(x) ? x : expOfParts({ high: x, low: 0 })
}
