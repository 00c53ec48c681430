/** How often one and the same number would be right: what is worth knowing from a neighbour. */

export type AcceptedRange = { readonly low: number; readonly high: number }

/** `number` is null of no ranges. */
type Commonest = { readonly share: number; readonly number: number | null }

/**
 * The largest share of the ranges, ends included, that some number lies in, and the least such number. 0 of no ranges.
 * @example commonest([{ low: 1, high: 3 }, { low: 2, high: 4 }, { low: 5, high: 6 }]) // 2/3, by 2 (and any number up to 3)
 */
export function commonest(ranges: readonly AcceptedRange[]): Commonest {
  const lows = ranges.map(({ low }) => low).sort((a, b) => a - b)
  const highs = ranges.map(({ high }) => high).sort((a, b) => a - b)
  let ended = 0
  const none: { readonly most: number; readonly number: number | null } = { most: 0, number: null }
  const { most, number } = lows.reduce((best, low, started) => {
    while ((highs[ended] ?? Number.POSITIVE_INFINITY) < low) ended += 1
    const held = started + 1 - ended
    return held > best.most ? { most: held, number: low } : best
  }, none)
  return { share: ranges.length === 0 ? 0 : most / ranges.length, number }
}
