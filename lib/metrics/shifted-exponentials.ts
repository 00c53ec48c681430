/** The first step shared by log-sum-exp, softmax and log-softmax. */

import { compensatedSum } from './compensated-sum'
import { portableExp } from './portable-exp'
import { requireLogits } from './require-logits'

export type ShiftedExponentials = {
  /** (zₖ − max z)/T: at most 0. */
  readonly shifted: readonly number[]
  /** exp of each shifted logit: 1 for the greatest. */
  readonly exponentials: readonly number[]
  /** Where the greatest logit stands, the first of several. */
  readonly greatestIndex: number
  /** Σ of all exponentials but the greatest, kept apart from its 1 so that log1p can use every digit. */
  readonly rest: number
}

/**
 * Logits over a temperature T, shifted by their greatest so that no exponential overflows: the shared first step of
 * log-sum-exp, softmax and log-softmax. All logits −∞ leave NaN here; the callers rule that out or answer it themselves.
 * @throws RangeError if a logit is NaN or ∞, there is none, or T is not a finite number above 0.
 * @example shiftedExponentials([0, Math.log(3)], 1).rest // 1/3
 * Source: Blanchard, Higham & Higham, Accurately computing the log-sum-exp and softmax functions, IMA J. Numer. Anal. 41 (2021).
 */
export function shiftedExponentials(z: readonly number[], temperature: number): ShiftedExponentials {
  requireLogits(z)
  if (!(Number.isFinite(temperature) && temperature > 0)) {
    throw new RangeError(`temperature must be a finite number above 0, got ${String(temperature)}.`)
  }
  const greatest = z.reduce((most, value) => Math.max(most, value))
  const greatestIndex = z.indexOf(greatest)
  const shifted = z.map((value) => (value - greatest) / temperature)
  const exponentials = shifted.map((value) => portableExp(value))
  const rest = compensatedSum(exponentials.filter((_, index) => index !== greatestIndex))
  return { shifted, exponentials, greatestIndex, rest }
}
