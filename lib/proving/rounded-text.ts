/** A number rounded as a prompt asks, in the digits a student would write. */
import type { AskedDigits } from './asked-digits'
import type { WriteNumber } from './typed-answer'

/** Past this size nobody writes a number of so many significant digits out in full. */
const LARGEST_PLAIN = 1e15

export function roundedTo({ kind, digits }: Pick<AskedDigits, 'kind' | 'digits'>): WriteNumber {
  return kind === 'decimals' ? (x) => withoutNegativeZero(x.toFixed(digits)) : (x) => significant(x, digits)
}

/** Trailing noughts are kept ("1.50"); a whole number longer than its digits is filled with noughts ("12300"). */
function significant(x: number, digits: number): string {
  const text = x.toPrecision(digits)
  return text.includes('e') && Math.abs(x) >= 1 && Math.abs(x) < LARGEST_PLAIN ? Number(text).toFixed(0) : text
}

function withoutNegativeZero(text: string): string {
  return /^-[0.]*$/.test(text) ? text.slice(1) : text
}
