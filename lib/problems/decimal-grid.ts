/**
 * Decimals as whole ticks of 10^−places. A value is divided once, from integers that binary64 holds exactly, so it is the
 * double nearest to its decimal: what is printed reads back as the very same number.
 */
import { powerOfTen } from '@/lib/metrics/power-of-ten'

/** Ticks stay below 2^53 and 10^places is exact up to 10^22; more decimals than this nobody reads. */
const MOST_PLACES = 9

export type DecimalGrid = {
  readonly places: number
  readonly toTicks: (decimal: number) => number
  readonly toDecimal: (ticks: number) => number
}

/** The coarsest grid that holds all the decimals given. @throws RangeError if one has more than nine places or 2^53 ticks. */
export function decimalGrid(decimals: readonly number[]): DecimalGrid {
  const places = Math.max(0, ...decimals.map(placesOf))
  const scale = powerOfTen(places)
  const tooLarge = decimals.find((decimal) => !Number.isSafeInteger(Math.round(decimal * scale)))
  if (tooLarge !== undefined) throw new RangeError(`Expected fewer digits: ${tooLarge} with ${places} decimal places.`)
  return {
    places,
    toTicks: (decimal) => Math.round(decimal * scale),
    toDecimal: (ticks) => (ticks === 0 ? 0 : ticks / scale),
  }
}

function placesOf(decimal: number): number {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const ticks = Math.round(decimal * powerOfTen(places))
    if (Number.isSafeInteger(ticks) && ticks / powerOfTen(places) === decimal) return places
  }
  throw new RangeError(`Expected a decimal of at most ${MOST_PLACES} places, got ${decimal}.`)
}
