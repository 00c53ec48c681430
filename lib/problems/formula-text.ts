/** What people type for a formula, brought to one form: minus signs, dots, raised and lowered digits, Greek letters, bits of LaTeX. */

const signs: readonly (readonly [RegExp, string])[] = [
  [/\$/g, ' '],
  [/\\(?:left|right|big|Big)(?![A-Za-z])|\\[,;:! ]/g, ' '],
  [/\\(?:cdot|times)(?![A-Za-z])|\*{1}(?!\*)|[·×⋅∗•]/g, '*'],
  [/\*\*/g, '^'],
  [/\\div(?![A-Za-z])|[÷∕⁄]/g, '/'],
  [/[−–—]/g, '-'],
  [/√/g, ' sqrt '],
  [/[[]/g, '('],
  [/[\]]/g, ')'],
]

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ϑ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

export function formulaText(typed: string): string {
  const plain = signs.reduce((text, [pattern, sign]) => text.replace(pattern, sign), hatted(typed))
  return plain
    .replace(
      /(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_match, minus: string, digits: string) => `^(${minus === '' ? '' : '-'}${fromDigits(digits, raised)})`,
    )
    .replace(/[₀₁₂₃₄₅₆₇₈₉]+/g, (digits) => fromDigits(digits, lowered))
    .replace(/[α-ωϑϕϵ]/g, (letter) => ` ${greek[letter] ?? letter} `)
    .replace(/_\{([A-Za-z0-9]+)\}/g, '$1')
    .replace(/(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g, '')
    .trim()
}

/** ŷ, \hat{y} and \hat y are yhat. */
function hatted(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([A-Za-z])\u0302/g, '$1hat')
    .replace(
      /\\hat\s*(?:\{\s*\\?([A-Za-z]+)\s*\}|\\?([A-Za-z]))/g,
      (_match, inBraces?: string, letter?: string) => ` ${inBraces ?? letter ?? ''}hat `,
    )
}

function fromDigits(text: string, digits: string): string {
  return [...text].map((digit) => digits.indexOf(digit)).join('')
}
