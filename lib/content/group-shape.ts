/** What a braced group looks like from within: an index, a range, a label, a set, a sign. */
import { findCommand } from './latex-commands'
import type { LatexToken } from './latex-tokens'

const RANGE = /=|[<>]|\\(?:in|to|sim|leq?|geq?|neq?|subset|subseteq|setminus|notin)(?![A-Za-z])/
const LABEL = /^\{\s*\\(?:text|textrm|textit|textbf|mathrm|mathsf|rm|operatorname)\b[^{}]*\{[^{}]*\}\s*\}$/
const SIGN = /^\{\s*[-+=,:;*/<>.|!?]+\s*\}$/
const NAME_PART = /\\[A-Za-z]+(?:\{[A-Za-z]\})?|[A-Za-z]'*|\d+|[,\s]/g
/** Groups that hold a switch or an infix are TeX's own use of braces. */
const SWITCH =
  /\\(?:over|choose|atop|above|brace|brack|rm|bf|it|cal|sf|tt|displaystyle|textstyle|scriptstyle|color)(?![A-Za-z])/

/** k=1, x \in X, x \sim P, n \to \infty */
export const isRange = (group: string): boolean => RANGE.test(group)

/** \text{CE} */
export const isLabel = (group: string): boolean => LABEL.test(group)

/** {,} or {=}: braces that only change the space around a sign. */
export const isSign = (group: string): boolean => SIGN.test(group)

export const isSwitch = (group: string): boolean => SWITCH.test(group)

/** At most three letters, numbers or symbols, and nothing done to them: i, jk, \theta, \mathcal{X}. */
export function isName(group: string): boolean {
  const inner = group.slice(1, -1)
  const parts = inner.match(NAME_PART) ?? []
  const symbols = parts.filter((part) => /\S/.test(part) && part !== ',')
  const areAllSymbols = symbols.every((part) => !part.startsWith('\\') || isSymbolCommand(part))
  return parts.join('') === inner && symbols.length > 0 && symbols.length <= 3 && areAllSymbols
}

/** What an index is in every notation: i, jk, 12, i+1, \text{old}. */
export function isIndex(group: string): boolean {
  return /^\{\s*(?:[i-nt]{1,3}|\d{1,3}|[i-nt]\s?[+-]\s?\d|[i-nt]\s?,\s?[i-nt])\s*\}$/.test(group) || isLabel(group)
}

/** A list, a condition or dots: a, b or x \mid x > 0 or 1, \ldots, n. */
export function isList(group: string): boolean {
  return /,(?!\})|\\(?:mid|ldots|dots|cdots)(?![A-Za-z])|^\{\s*[A-Za-z]\s*[:|]/.test(group.replaceAll(/\\,/g, ' '))
}

/** One indexed symbol, the members of a set: x_i, \mathbf{x}_i. */
export function isIndexedSymbol(group: string): boolean {
  return /^\{(?:[A-Za-z]|\\[A-Za-z]+(?:\{[A-Za-z]\})?)_(?:[A-Za-z\d]|\{[^{}]{1,8}\})\}$/.test(group)
}

/** Whether the tokens begin with something a function could be taken of. */
export function isOperand(next: readonly LatexToken[]): boolean {
  const token = firstSign(next)
  if (token === undefined) return false
  if (token.kind === 'command') return !['operator', 'set', 'close', 'other'].includes(findCommand(token.text).kind)
  return ['letter', 'digits', 'open'].includes(token.kind) || token.text === '(' || token.text === '['
}

/** Whether a bracket follows, or what opens one. */
export function isBracket(next: readonly LatexToken[]): boolean {
  return /^(?:[([]|\\(?:left|big|Big|bigg|Bigg)[lr]?|\\[{|])$/.test(firstSign(next)?.text ?? '')
}

function firstSign(next: readonly LatexToken[]): LatexToken | undefined {
  return next.find((token) => token.kind !== 'space')
}

function isSymbolCommand(part: string): boolean {
  const { kind } = findCommand(/^\\[A-Za-z]+/.exec(part)?.[0] ?? '')
  return kind === 'symbol' || (kind === 'styled' && part.endsWith('}'))
}
