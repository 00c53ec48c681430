/** The interval of numbers that count as the key, whatever the rule; whether its ends belong to it is the rule's matter. */
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Tolerance } from '@/lib/problems/part'

export type Bounds = { readonly low: number; readonly high: number }

/**
 * closeTo: key ± (absolute + relative·|key|). significantFigures and decimalPlaces: key ± 0.51 unit of the last place, and
 * strict: the half unit around the rounded key. interval: as it stands.
 * @example acceptedBounds({ kind: 'closeTo', relative: 0.01, absolute: 0 }, 3.281) // 3.24819 to 3.31381
 */
export function acceptedBounds(tolerance: Tolerance, key: number): Bounds {
  if (tolerance.kind === 'interval') return { low: tolerance.low, high: tolerance.high }
  if (tolerance.kind === 'closeTo') return around(key, tolerance.absolute + tolerance.relative * Math.abs(key))
  const unit = powerOfTen(-lastPlace(tolerance, key))
  if (!tolerance.strict) return around(key, 0.51 * unit)
  return around(Math.round(key / unit) * unit, 0.5 * unit)
}

function around(centre: number, half: number): Bounds {
  return { low: centre - half, high: centre + half }
}

/** Decimal places of the last digit asked for. */
function lastPlace(tolerance: Exclude<Tolerance, { kind: 'interval' | 'closeTo' }>, key: number): number {
  if (tolerance.kind === 'decimalPlaces') return tolerance.digits
  const leading = key === 0 ? 0 : Math.floor(portableLog10(Math.abs(key)))
  return tolerance.digits - 1 - leading
}
