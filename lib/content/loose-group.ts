/** Decides what a braced group, or a lone letter, was when no command claims it as its argument. */
import { type CommandKind, findCommand } from './latex-commands'
import type { LatexToken } from './latex-tokens'
import type { SymbolIndex } from './symbol-index'

/** What stands before the group: a symbol with its scripts, a sign, or the start of the list. */
export type Element = {
  readonly kind: CommandKind | 'start' | 'letter' | 'digits' | 'group'
  readonly text: string
  /** True when a space has followed it. */
  readonly isSpaced: boolean
  readonly hasSubscript: boolean
}

export type LooseDecision =
  | { readonly kind: 'subscript' | 'set' | 'doubt'; readonly why: string }
  | { readonly kind: 'keep' }

export const startElement: Element = { kind: 'start', text: '', isSpaced: false, hasSubscript: false }

const keep: LooseDecision = { kind: 'keep' }

/** Groups that hold a switch or an infix are TeX's own use of braces. */
const SWITCH =
  /\\(?:over|choose|atop|above|brace|brack|rm|bf|it|cal|sf|tt|displaystyle|textstyle|scriptstyle|color)(?![A-Za-z])/

export function decideLooseGroup({
  group,
  before,
  next,
}: {
  readonly group: string
  readonly before: Element
  readonly next: readonly LatexToken[]
}): LooseDecision {
  const inner = group.slice(1, -1)
  if (inner.trim() === '' || SWITCH.test(inner)) return keep
  switch (before.kind) {
    case 'letter':
    case 'symbol':
    case 'styled':
    case 'close':
      return asSubscriptOfSymbol({ group, before })
    case 'limits':
      return asRange({ group, before, next })
    case 'named':
      return asBase({ group, before, next })
    case 'value':
    case 'digits':
    case 'group':
      return before.isSpaced ? keep : doubt(before, group)
    case 'start':
    case 'set':
    case 'operator':
    case 'open':
      return asSet({ group, before, next })
    case 'delimiter':
    case 'other':
    case 'unknown':
      return keep
  }
}

function asSubscriptOfSymbol({ group, before }: { readonly group: string; readonly before: Element }): LooseDecision {
  if (before.isSpaced) return keep
  if (before.hasSubscript) return doubt(before, group)
  return {
    kind: 'subscript',
    why: `a braced group directly after \`${before.text}\` is no command's argument: it is the subscript whose underscore was eaten`,
  }
}

function asRange({
  group,
  before,
  next,
}: {
  readonly group: string
  readonly before: Element
  readonly next: readonly LatexToken[]
}): LooseDecision {
  if (before.hasSubscript) return before.isSpaced ? keep : doubt(before, group)
  if (/^\\(?:max|min|sup|inf|gcd)$/.test(before.text) && /,/.test(group) && !isOperand(next)) {
    return {
      kind: 'set',
      why: `\`${before.text}\` is taken over a list in braces: the escapes of the braces were lost`,
    }
  }
  if (before.isSpaced && !/=|\\(?:in|to|sim)(?![A-Za-z])/.test(group)) return keep
  return {
    kind: 'subscript',
    why: `\`${before.text}\` takes its range as a subscript: the underscore before the braced group was eaten`,
  }
}

/** \log{2} alone is the logarithm of 2; \log{2} x is the logarithm to base 2. */
function asBase({
  group,
  before,
  next,
}: {
  readonly group: string
  readonly before: Element
  readonly next: readonly LatexToken[]
}): LooseDecision {
  const isBase = /^\{(?:\d+|b|e|a|K)\}$/.test(group)
  if (before.text !== '\\log' || before.hasSubscript || before.isSpaced || !isBase || !isOperand(next)) return keep
  return {
    kind: 'subscript',
    why: `\`\\log${group}\` stands before its operand, so the group is its base: the underscore was eaten`,
  }
}

function asSet({
  group,
  before,
  next,
}: {
  readonly group: string
  readonly before: Element
  readonly next: readonly LatexToken[]
}): LooseDecision {
  const why = 'a group that no command claims prints no braces: it is a set whose escapes were lost'
  const following = next.map((token) => token.text).join('')
  if (before.kind === 'start' && next.length === 0) return { kind: 'set', why }
  if (/^(?:_|\{)/.test(following)) return { kind: 'set', why }
  if (/^\^/.test(following)) return keep
  if (isSetLike(group)) return { kind: 'set', why }
  return doubt(before, group)
}

function isSetLike(group: string): boolean {
  return /,|\\(?:mid|ldots|dots|cdots)(?![A-Za-z])|^\{[A-Za-z]_/.test(group)
}

function doubt(before: Element, group: string): LooseDecision {
  const place = before.text === '' ? 'starts the formula' : `follows \`${before.text}\``
  return { kind: 'doubt', why: `the braced group \`${group}\` ${place} and is no command's argument` }
}

/** Whether the tokens begin with something a function could be taken of. */
function isOperand(next: readonly LatexToken[]): boolean {
  const token = next.find((candidate) => candidate.kind !== 'space')
  if (token === undefined) return false
  if (token.kind === 'command') return !['operator', 'set', 'close', 'other'].includes(findCommand(token.text).kind)
  return token.kind === 'letter' || token.kind === 'digits' || token.kind === 'open' || token.text === '('
}

/** A letter, number or symbol directly after another: a product, or a subscript whose underscore was eaten. */
export function decideLooseToken({
  text,
  kind,
  before,
  next,
  index,
}: {
  readonly text: string
  readonly kind: Element['kind']
  readonly before: Element
  readonly next: readonly LatexToken[]
  readonly index: SymbolIndex
}): LooseDecision {
  if (before.isSpaced || before.hasSubscript) return keep
  if (!['letter', 'digits', 'symbol', 'styled'].includes(kind)) return keep
  const isStyled = before.kind === 'styled' || before.kind === 'limits'
  const isSymbolIndex = before.kind === 'letter' && (kind === 'symbol' || kind === 'styled')
  const isBase = before.text === '\\log' && kind === 'digits' && isOperand(next)
  if (!isStyled && !isSymbolIndex && !isBase) return keep
  if (index.has(before.text, text)) {
    return {
      kind: 'subscript',
      why: `\`${before.text}_${text}\` stands elsewhere in the document: the underscore was eaten`,
    }
  }
  if (before.kind === 'styled' && index.isLikelyIndex(before.text, text)) {
    return {
      kind: 'subscript',
      why: `\`${before.text}\` bears an index elsewhere in the document, and \`${text}\` is an index there: the underscore was eaten`,
    }
  }
  if (before.kind === 'styled' && /^\\(?:hat|tilde|bar)/.test(before.text) && /^[ijklmnt]$/.test(text)) {
    return {
      kind: 'doubt',
      why: `\`${before.text}${text}\` may be \`${before.text}_${text}\`, but nothing else in the document says so`,
    }
  }
  return keep
}
