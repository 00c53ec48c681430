/** What would have been accepted, in words, for after the grading: "3.249 to 3.313". */
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Part, Tolerance } from '@/lib/problems/part'
import { acceptedBounds } from './accepted-bounds'

/** Of many entries the rule, of one number its interval; null for the kinds that have neither. */
export function acceptedInterval(part: Part): string | null {
  switch (part.kind) {
    case 'number':
      return intervalText(acceptedBounds(part.tolerance, part.key))
    case 'probabilities':
      return `each within ${part.absolute} of the value shown`
    case 'vector':
    case 'matrix':
      return `each ${ruleText(part.tolerance)}`
    default:
      return null
  }
}

function intervalText({ low, high }: { readonly low: number; readonly high: number }): string {
  const places = Math.min(12, Math.max(0, 1 - Math.floor(portableLog10(high - low))))
  if (!Number.isFinite(places) || high <= low) return String(low)
  const unit = powerOfTen(places)
  // Rounded inwards, so that both ends shown are accepted.
  const [from, to] = [Math.ceil(low * unit) / unit, Math.floor(high * unit) / unit]
  return `${from.toFixed(places)} to ${to.toFixed(places)}`.replaceAll('-', '−')
}

/** An absolute part this small is there for keys of 0 and tells a reader nothing. */
const smallestToldAbsolute = 1e-6

function ruleText(tolerance: Tolerance): string {
  switch (tolerance.kind) {
    case 'interval':
      return `from ${tolerance.low} to ${tolerance.high}`
    case 'significantFigures':
      return `to ${counted(tolerance.digits, 'significant figure')}`
    case 'decimalPlaces':
      return `to ${counted(tolerance.digits, 'decimal place')}`
    case 'closeTo':
      return `within ${closeness(tolerance)} of the value shown`
  }
}

function closeness({ relative, absolute }: { readonly relative: number; readonly absolute: number }): string {
  const percent = `${Number((relative * 100).toPrecision(6))}%`
  if (relative === 0) return String(absolute)
  return absolute < smallestToldAbsolute ? percent : `${percent} plus ${absolute}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
