/** One thing that is wrong with a text, at its characters, with what would put it right where that is known. */

export type Diagnostic = {
  /** Characters of the text, from the first to one after the last. */
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** "parameters.q.min"; empty for the whole. */
  readonly path: string
  readonly fixes?: readonly Fix[]
}

export type Fix =
  | { readonly kind: 'replace'; readonly from: number; readonly to: number; readonly text: string }
  /** An entry of the catalogue that the draft brings with it. */
  | { readonly kind: 'own-mistake'; readonly id: string }

/** As a sentence: what the format says about itself begins small and has no full stop. */
export function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?!…]$/.test(begun) ? begun : `${begun}.`
}
