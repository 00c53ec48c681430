/** Equal numbers found in a list. */

/**
 * The places, counted from 0, at which each number stands in the list, the numbers in the order of their first place.
 * @example groupPlaces([5, 7, 5]) // 5 → [0, 2], 7 → [1]
 */
export function groupPlaces(values: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  for (const [place, value] of values.entries()) {
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [place])
    else group.push(place)
  }
  return groups
}
