/** When a number counts as the key, or as the value of a known mistake: one rule for grading and for keeping the two apart. */
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Tolerance } from './part'

/** How a plain decimal was written; null for an expression, which has no digits to count. */
export type Digits = {
  readonly decimals: number
  /** 1200 may show 2, 3 or 4. */
  readonly significantDigits: { readonly least: number; readonly most: number }
}

export type Comparison = {
  readonly value: number
  readonly key: number
  readonly tolerance: Tolerance
  /** Looked at by the strict rules alone. */
  readonly written?: Digits | null
}

/** The lenient rules take 0.51 unit of the last place (PrairieLearn), so that either rounding of a half is accepted. */
const lenientHalf = 0.51
/** 0.1 + 0.2 is not 0.3 in binary: an end that belongs to the interval is met within this share of it. */
const binarySlack = 1e-12

/** Infinity is never within: any share of it would be wide enough to take it for the key. */
export function isWithin({ value, key, tolerance, written = null }: Comparison): boolean {
  if (!Number.isFinite(value)) return false
  const distance = Math.abs(value - key)
  const slack = binarySlack * Math.max(Math.abs(value), Math.abs(key))
  switch (tolerance.kind) {
    case 'closeTo':
      return distance <= tolerance.absolute + tolerance.relative * Math.abs(key) + slack
    case 'interval':
      return value >= tolerance.low - slack && value <= tolerance.high + slack
    default:
      return tolerance.strict
        ? isRoundedKey({ value, key, tolerance, written })
        : distance < lenientHalf * lastUnit(tolerance, key)
  }
}

/** The rule around the value of a known mistake: the key's own, but an interval, which stands at one place, keeps its width alone. */
export function mistakeTolerance(tolerance: Tolerance): Tolerance {
  if (tolerance.kind !== 'interval') return tolerance
  return { kind: 'closeTo', relative: 0, absolute: (tolerance.high - tolerance.low) / 2 }
}

type Rounded = Extract<Tolerance, { readonly digits: number }>

/** The key rounded half up, and written with as many digits as were asked. */
function isRoundedKey({
  value,
  key,
  tolerance,
  written,
}: {
  readonly value: number
  readonly key: number
  readonly tolerance: Rounded
  readonly written: Digits | null
}): boolean {
  const unit = lastUnit(tolerance, key)
  const rounded = Math.floor(key / unit + 0.5 + 1e-9) * unit
  return Math.abs(value - rounded) < 1e-6 * unit && hasDigits(tolerance, written)
}

function hasDigits({ kind, digits }: Rounded, written: Digits | null): boolean {
  if (written === null) return false
  if (kind === 'decimalPlaces') return written.decimals === digits
  return written.significantDigits.least <= digits && digits <= written.significantDigits.most
}

/** What one more in the last digit asked for is worth. */
export function lastUnit({ kind, digits }: Rounded, key: number): number {
  if (kind === 'decimalPlaces') return powerOfTen(-digits)
  const leading = key === 0 ? 0 : Math.floor(portableLog10(Math.abs(key)))
  return powerOfTen(-(digits - 1 - leading))
}
