/** What would have been accepted, in words, for after the grading: "3.249 to 3.313". */
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Part } from '@/lib/problems/part'
import { acceptedBounds } from './accepted-bounds'

/** Null for a choice and a construction, which have no interval. */
export function acceptedInterval(part: Part): string | null {
  if (part.kind === 'probabilities') return `each within ${part.absolute} of the value shown`
  if (part.kind !== 'number') return null
  const { low, high } = acceptedBounds(part.tolerance, part.key)
  const places = Math.min(12, Math.max(0, 1 - Math.floor(portableLog10(high - low))))
  if (!Number.isFinite(places) || high <= low) return String(low)
  const unit = powerOfTen(places)
  // Rounded inwards, so that both ends shown are accepted.
  const [from, to] = [Math.ceil(low * unit) / unit, Math.floor(high * unit) / unit]
  return `${from.toFixed(places)} to ${to.toFixed(places)}`.replaceAll('-', '−')
}
