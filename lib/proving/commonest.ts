/** How often one and the same number would be right: what is worth knowing from a neighbour. */

export type AcceptedRange = { readonly low: number; readonly high: number }

/**
 * The largest share of the ranges, ends included, that some number lies in. 0 of no ranges.
 * @example commonest([{ low: 1, high: 3 }, { low: 2, high: 4 }, { low: 5, high: 6 }]) // 2/3, by any number from 2 to 3
 */
export function commonest(ranges: readonly AcceptedRange[]): number {
  const lows = ranges.map(({ low }) => low).sort((a, b) => a - b)
  const highs = ranges.map(({ high }) => high).sort((a, b) => a - b)
  let ended = 0
  const most = lows.reduce((best, low, started) => {
    while ((highs[ended] ?? Number.POSITIVE_INFINITY) < low) ended += 1
    return Math.max(best, started + 1 - ended)
  }, 0)
  return ranges.length === 0 ? 0 : most / ranges.length
}
