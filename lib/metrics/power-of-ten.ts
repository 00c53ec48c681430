/** Whole powers of ten, the same in every engine. */
import { portablePower } from './portable-power'

/**
 * 10^places for a whole exponent: the double nearest to it from −22 to 22, where 10^|places| is exact; beyond, as `portablePower`.
 * @example powerOfTen(-3) // 0.001
 */
export function powerOfTen(places: number): number {
  if (!(Math.abs(places) <= EXACT)) return portablePower(10, places)
  const power = portablePower(10, Math.abs(places))
  return places < 0 ? 1 / power : power
}

/** 5^22 is the last power of five below 2^53. */
const EXACT = 22
