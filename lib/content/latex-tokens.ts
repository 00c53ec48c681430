/** The tokens of a formula: enough of TeX's reading to tell what a brace belongs to. */

export type LatexToken = {
  readonly kind: 'command' | 'open' | 'close' | 'script' | 'letter' | 'digits' | 'space' | 'other'
  readonly text: string
}

const rules = [
  ['command', /\\(?:[A-Za-z]+\*?|[^A-Za-z]|$)/uy],
  ['open', /\{/uy],
  ['close', /\}/uy],
  ['script', /[_^]/uy],
  ['space', /\s+/uy],
  ['digits', /\d+(?:\.\d+)?/uy],
  ['letter', /\p{L}/uy],
  ['other', /[\s\S]/uy],
] as const satisfies readonly (readonly [LatexToken['kind'], RegExp])[]

export function toLatexTokens(formula: string): readonly LatexToken[] {
  const tokens: LatexToken[] = []
  let at = 0
  while (at < formula.length) {
    const token = readToken({ formula, at })
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

function readToken({ formula, at }: { readonly formula: string; readonly at: number }): LatexToken {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at
    const text = pattern.exec(formula)?.[0]
    if (text !== undefined && text !== '') return { kind, text }
  }
  return { kind: 'other', text: formula.charAt(at) }
}
