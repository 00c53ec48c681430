/**
 * Shares a whole number of ticks in proportion to weights, by the method of largest remainder (Hamilton), no entry above
 * `cap`. What an entry over its cap gives up goes to the others in proportion to theirs.
 */

export type Apportionment = {
  readonly weights: readonly number[]
  readonly total: number
  readonly cap: number
}

/** @throws RangeError if the caps leave no room for the total. */
export function apportion({ weights, total, cap }: Apportionment): readonly number[] {
  if (total < 0 || cap * weights.length < total) {
    throw new RangeError(`${total} ticks do not fit into ${weights.length} entries of at most ${cap}.`)
  }
  const shares = cappedShares({ weights, total, cap })
  const ticks = shares.map((share) => Math.min(cap, Math.floor(share)))
  let left = total - ticks.reduce((sum, each) => sum + each, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  while (left > 0) {
    for (const { index } of byRemainder) {
      const held = ticks[index] ?? 0
      if (left === 0 || held >= cap) continue
      ticks[index] = held + 1
      left -= 1
    }
  }
  return ticks
}

function cappedShares({ weights, total, cap }: Apportionment): readonly number[] {
  const isFull = weights.map(() => false)
  for (;;) {
    const openWeight = weights.reduce((sum, weight, index) => sum + (isFull[index] ? 0 : weight), 0)
    const openCount = isFull.filter((full) => !full).length
    const room = total - cap * (weights.length - openCount)
    const shares = weights.map((weight, index) => {
      if (isFull[index]) return cap
      return openWeight > 0 ? (weight / openWeight) * room : room / openCount
    })
    const over = shares.flatMap((share, index) => (!isFull[index] && share > cap ? [index] : []))
    if (over.length === 0) return shares
    for (const index of over) isFull[index] = true
  }
}
