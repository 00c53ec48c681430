/**
 * A formula as words, for the name of a box, a button or a column: browsers take no name from MathML. Reading aloud a whole
 * derivation is MathML's job; this is for a few symbols.
 */

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\\(?:text|mathrm|operatorname|mathcal|mathbf|mathbb|mathit|boldsymbol)\s*\{([^{}]*)\}/g, '$1'],
  [/\\(hat|bar|tilde|vec)\s*\{([^{}]*)\}/g, '$2 $1'],
  [/\\(hat|bar|tilde|vec)\s+([A-Za-z])/g, '$2 $1'],
  [/\\sqrt\s*\{([^{}]*)\}/g, 'square root of $1'],
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1 over $2'],
  [/_\s*\{([^{}]*)\}/g, ' sub $1'],
  [/_\s*(\\[A-Za-z]+|\w)/g, ' sub $1'],
  [/\^\s*\{([^{}]*)\}/g, ' to the power $1'],
  [/\^\s*(\\[A-Za-z]+|\w)/g, ' to the power $1'],
]

const symbols: Readonly<Record<string, string>> = {
  approx: 'is about',
  cdot: 'times',
  ge: 'is at least',
  geq: 'is at least',
  iff: 'if and only if',
  in: 'in',
  infty: 'infinity',
  le: 'is at most',
  leq: 'is at most',
  ln: 'ln',
  mid: 'given',
  ne: 'is not',
  neq: 'is not',
  times: 'times',
  to: 'to',
}

/** Innermost groups first, until nothing changes or it is nested deeper than a label can be. */
const deepest = 12

export function formulaWords(tex: string): string {
  let words = tex
    .replaceAll('\\{', '⦃')
    .replaceAll('\\}', '⦄')
    .replaceAll(/\\[,;:! ]|\\q?quad|\\left|\\right/g, ' ')
  for (let depth = 0; depth < deepest; depth += 1) {
    const before = words
    for (const [pattern, said] of phrases) words = words.replaceAll(pattern, said)
    if (words === before) break
  }
  return words
    .replaceAll(/\\([A-Za-z]+)/g, (_, name: string) => ` ${Object.hasOwn(symbols, name) ? symbols[name] : name} `)
    .replaceAll(/[{}\\]/g, ' ')
    .replaceAll('⦃', '{')
    .replaceAll('⦄', '}')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
