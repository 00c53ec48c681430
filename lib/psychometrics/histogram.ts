/** How many values fall where. */

export type HistogramBin = {
  /** The bin is [low, high); the last holds its high end too. */
  readonly low: number
  readonly high: number
  readonly count: number
}

/**
 * Bins of equal width from low to high; what lies outside counts in the first or the last.
 * @throws RangeError unless low < high and the number of bins is whole and above 0.
 * @example histogram([0, 0.5, 1], { low: 0, high: 1, count: 2 }) // [0, 0.5): 1; [0.5, 1]: 2
 */
export function histogram(
  values: readonly number[],
  { low, high, count }: { readonly low: number; readonly high: number; readonly count: number },
): readonly HistogramBin[] {
  if (!(low < high && Number.isInteger(count) && count > 0)) {
    throw new RangeError(`expected bins from low to high, got ${count} from ${low} to ${high}`)
  }
  const edges = Array.from({ length: count + 1 }, (_, edge) => low + ((high - low) * edge) / count)
  const counts = new Array<number>(count).fill(0)
  for (const value of values) {
    const above = edges.findIndex((edge, place) => place > 0 && value < edge)
    const bin = above < 0 ? count - 1 : above - 1
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((found, bin) => ({ low: edges[bin] ?? low, high: edges[bin + 1] ?? high, count: found }))
}
