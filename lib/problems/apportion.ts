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
  const ticks: number[] = []
  let left = total
  for (const share of shares) {
    const whole = Math.min(cap, Math.floor(share))
    ticks.push(whole)
    left -= whole
  }
  if (left > 0) giveOut(ticks, { left, cap, order: byRemainder(shares) })
  return ticks
}

/** One tick each in the order given, round after round, until none is left. */
function giveOut(
  ticks: number[],
  { left, cap, order }: { readonly left: number; readonly cap: number; readonly order: readonly number[] },
): void {
  let rest = left
  while (rest > 0) {
    for (const place of order) {
      const held = ticks[place] ?? 0
      if (rest === 0 || held >= cap) continue
      ticks[place] = held + 1
      rest -= 1
    }
  }
}

/** Places, the largest remainder first; of equal ones the earlier. */
function byRemainder(shares: readonly number[]): readonly number[] {
  const remainders = shares.map((share) => share - Math.floor(share))
  const places = remainders.map((_remainder, place) => place)
  return places.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
}

function cappedShares({ weights, total, cap }: Apportionment): readonly number[] {
  const isFull = weights.map(() => false)
  for (;;) {
    const shares = openShares({ weights, total, cap }, isFull)
    let hasOverflow = false
    for (let place = 0; place < shares.length; place += 1) {
      if (isFull[place] || (shares[place] ?? 0) <= cap) continue
      isFull[place] = true
      hasOverflow = true
    }
    if (!hasOverflow) return shares
  }
}

/** The cap of each full entry; what they leave shared among the others in proportion to their weights. */
function openShares({ weights, total, cap }: Apportionment, isFull: readonly boolean[]): readonly number[] {
  let openWeight = 0
  let openCount = 0
  for (let place = 0; place < weights.length; place += 1) {
    if (isFull[place]) continue
    openWeight += weights[place] ?? 0
    openCount += 1
  }
  const room = total - cap * (weights.length - openCount)
  return weights.map((weight, place) => {
    if (isFull[place]) return cap
    return openWeight > 0 ? (weight / openWeight) * room : room / openCount
  })
}
