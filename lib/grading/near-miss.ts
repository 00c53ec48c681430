/** Tells an answer that is right but for rounding from one that is wrong. */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Tolerance } from '@/lib/problems/part'
import { acceptedBounds } from './accepted-bounds'
import type { WrittenForm } from './reading'

export type NearMissInput = {
  readonly value: number
  readonly written: WrittenForm | null
  readonly key: number
  readonly tolerance: Tolerance
}

/** Intermediate values rounded to two or three digits seldom move a result by more than this many tolerances. */
const tolerancesAway = 3
/** "10" for 9.72 is the key rounded too early; "0" for 0.2 says nothing. */
const largestEarlyRounding = 0.1

export function isNearMiss({ value, written, key, tolerance }: NearMissInput): boolean {
  const { low, high } = acceptedBounds(tolerance, key)
  const isClose = Math.abs(value - (low + high) / 2) <= (tolerancesAway * (high - low)) / 2
  return isClose || isRoundedEarly({ value, written, key })
}

function isRoundedEarly({ value, written, key }: Omit<NearMissInput, 'tolerance'>): boolean {
  if (written === null || value === 0) return false
  const distance = Math.abs(value - key)
  return distance <= 0.5 * powerOfTen(-written.decimals) && distance <= largestEarlyRounding * Math.abs(key)
}
