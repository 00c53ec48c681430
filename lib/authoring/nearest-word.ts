/** "Did you mean …?": the known word that is fewest slips away from the one written. */

/** A slip is a letter too many, one too few, another one, or two exchanged. Null where none is near: one slip in three letters. */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  let best: { readonly word: string; readonly slips: number } | null = null
  for (const word of known) {
    const slips = slipsBetween(written.toLowerCase(), word.toLowerCase())
    const isNear = slips <= Math.max(1, Math.floor(Math.max(written.length, word.length) / 3))
    if (word !== written && isNear && (best === null || slips < best.slips)) best = { word, slips }
  }
  return best === null || best.slips >= written.length ? null : best.word
}

/** Optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  let last: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_entry, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const choices = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)]
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isExchanged) choices.push((last[j - 2] ?? 0) + 1)
      next.push(Math.min(...choices))
    }
    last = row
    row = next
  }
  return row[b.length] ?? 0
}
