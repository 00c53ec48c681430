/** Slots as an instructor counts them. */
import type { Slot } from './definition'

/** @example slotNumbers(['a', 'c'], [a, b, c]) // '1 and 3' */
export function slotNumbers(slotIds: readonly string[], slots: readonly Pick<Slot, 'id'>[]): string {
  const numbers = slotIds.map((slotId) => String(1 + slots.findIndex(({ id }) => id === slotId)))
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
