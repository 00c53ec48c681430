/** Which symbols bear which subscripts in a document: what a mend may lean on. */

export type SymbolIndex = {
  readonly add: (symbol: string, subscript: string) => void
  /** The same symbol with the same subscript stands elsewhere. */
  readonly has: (symbol: string, subscript: string) => boolean
  /** The symbol bears some index of one letter, and the letter is the index of some symbol. */
  readonly isLikelyIndex: (symbol: string, letter: string) => boolean
}

export function makeSymbolIndex(): SymbolIndex {
  const subscripts = new Map<string, Set<string>>()
  const indices = new Set<string>()
  const get = (symbol: string) => subscripts.get(canonical(symbol)) ?? new Set<string>()
  return {
    add(symbol, subscript) {
      const key = canonical(symbol)
      const inner = canonical(subscript)
      subscripts.set(key, get(symbol).add(inner))
      if (/^[a-z]$/.test(inner)) indices.add(inner)
    },
    has: (symbol, subscript) => get(symbol).has(canonical(subscript)),
    isLikelyIndex: (symbol, letter) =>
      /^[i-nt]$/.test(letter) && indices.has(letter) && [...get(symbol)].some((entry) => /^[a-z]$/.test(entry)),
  }
}

/** `{\text{CE}}`, `\text{CE}` and `\text {CE}` are one subscript. */
function canonical(text: string): string {
  const bare = text.replaceAll(/\s+/g, '')
  return /^\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(bare) ? bare.slice(1, -1) : bare
}
