/** Students in groups of nearly equal size, from the lowest ability to the highest. */

/**
 * The group, 0 the lowest, of each of the given abilities. Sizes as SQL's ntile has them: they differ by one at most, the larger first. Those of equal
 * ability stay together, in the group of the middle one of them: ntile (PrairieLearn) parts them by the order of rows.
 * @throws RangeError unless the number of groups is whole and above 0.
 * @example abilityGroups([5, 1, 4, 2, 3], 2) // [1, 0, 1, 0, 0]
 */
export function abilityGroups(abilities: readonly number[], count: number): readonly number[] {
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`expected a number of groups above 0, got ${count}`)
  const sorted = abilities.toSorted((a, b) => a - b)
  const [first, last] = [new Map<number, number>(), new Map<number, number>()]
  for (const [rank, ability] of sorted.entries()) {
    if (!first.has(ability)) first.set(ability, rank)
    last.set(ability, rank)
  }
  return abilities.map((ability) => {
    const middle = Math.floor(((first.get(ability) ?? 0) + (last.get(ability) ?? 0)) / 2)
    return tileOf(middle, { count, size: abilities.length })
  })
}

function tileOf(rank: number, { count, size }: { readonly count: number; readonly size: number }): number {
  const smaller = Math.floor(size / count)
  const larger = size % count
  const inLarger = larger * (smaller + 1)
  return rank < inLarger ? Math.floor(rank / (smaller + 1)) : larger + Math.floor((rank - inLarger) / smaller)
}
