/** A logarithm in the base asked for. */
import { portableLog } from './portable-log'
import { portableLog2 } from './portable-log2'
import { portableLog10 } from './portable-log10'
import { requireBase } from './require-base'

/**
 * log_base x = ln x / ln base, by a logarithm of its own for 2 and 10, so that log₂ of a power of two is exact.
 * Unit: of `base` (2: bits, e: nats, 10: dits). Range: −∞ for x = 0, 0 for x = 1, ∞ for x = ∞.
 * @throws RangeError if x is negative or not a number, or the base is not a finite number greater than 1.
 * @example logInBase(8, 2) // 3, as 2³ = 8
 * Source: Cover & Thomas, Elements of Information Theory, 2nd ed., §2.1, lemma 2.1.2 (change of base).
 */
export function logInBase(x: number, base: number): number {
  requireBase(base)
  if (!(x >= 0)) throw new RangeError(`The logarithm needs a number of at least 0, got ${x}.`)
  if (base === 2) return portableLog2(x)
  if (base === 10) return portableLog10(x)
  return natsToBase(portableLog(x), base)
}

/** A quantity in nats in the unit of `base`: nats / ln base. The base has been checked by the caller. */
export function natsToBase(nats: number, base: number): number {
  return base === Math.E ? nats : nats / portableLog(base)
}
