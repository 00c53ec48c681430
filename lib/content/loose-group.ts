/**
 * Decides what a braced group was when no command claims it as its argument: a subscript whose underscore was eaten, a set
 * whose escapes were lost, or what the author meant. A mend needs the symbol elsewhere or the notation's grammar behind it;
 * without either the group is left and reported.
 */
import { doubt, type Element, keep, type LooseDecision } from './formula-element'
import {
  isBracket,
  isIndex,
  isIndexedSymbol,
  isLabel,
  isList,
  isName,
  isOperand,
  isRange,
  isSign,
  isSwitch,
} from './group-shape'
import type { LatexToken } from './latex-tokens'
import type { SymbolIndex } from './symbol-index'

export type LooseGroup = {
  readonly group: string
  readonly before: Element
  readonly next: readonly LatexToken[]
  readonly index: SymbolIndex
}

/** Superscripts that are marks of the symbol and no powers: y^{(t)}, \theta^*. */
const MARK = /^(?:\{\s*)?(?:\([^()]*\)|\*|\\(?:ast|star|prime|dagger|circ)|\+|-)(?:\s*\})?$/
/** Symbols written before what they are of: \partial{x}. */
const PREFIX = /^(?:d|\\(?:partial|Delta|nabla|neg|forall|exists|Re|Im|mathrm\{d\}|[lcvd]?dots|infty|emptyset))$/
const WORDS = /^\\(?:text[a-z]*|boxed|cancel|overbrace)\b/
const FUNCTION = /^\\(?:operatorname\*?|mathop|mathrm|mathsf|mathbb\{[EP]\})/
const INTEGRAL = /^\\(?:i{1,3}nt|oint)$/
const ARITHMETIC = /^(?:[+*/−-]|\\(?:cdot|pm|mp|div|ast|star))$/

export function decideLooseGroup(loose: LooseGroup): LooseDecision {
  const { group, before, index } = loose
  if (group.slice(1, -1).trim() === '') return keep
  const mayBear = before.kind === 'named' ? !before.isSpaced : isTied(before)
  if (mayBear && !before.hasSubscript && index.has(before.text, group)) return decideBacked(loose)
  if (isSwitch(group)) return isTied(before) ? doubt(before, group) : keep
  if (isSign(group)) return decideSign(loose)
  switch (before.kind) {
    case 'letter':
    case 'symbol':
    case 'styled':
      return decideAfterSymbol(loose)
    case 'close':
      return decideAfterBracket(loose)
    case 'limits':
      return decideAfterLimits(loose)
    case 'named':
      return decideAfterNamed(loose)
    case 'value':
    case 'digits':
    case 'group':
      return before.isSpaced ? keep : doubt(before, group)
    case 'start':
    case 'set':
    case 'operator':
    case 'open':
      return decideSet(loose)
    case 'other':
      return before.text.startsWith('\\end') && !before.isSpaced ? doubt(before, group) : keep
    case 'delimiter':
    case 'unknown':
      return keep
  }
}

function isTied(before: Element): boolean {
  return !before.isSpaced && ['letter', 'symbol', 'styled', 'close', 'limits', 'value', 'group'].includes(before.kind)
}

function subscript({ before }: LooseGroup, why: string): LooseDecision {
  return { kind: 'subscript', why: `\`${before.text}\` ${why}: the underscore before the braced group was eaten` }
}

/** The same symbol bears the same subscript elsewhere; the logarithm of 2 may still be one. */
function decideBacked(loose: LooseGroup): LooseDecision {
  const { before, group, next } = loose
  if (before.kind === 'named' && !isOperand(next)) return keep
  return subscript(loose, `bears the subscript \`${group}\` elsewhere in the document`)
}

function decideSign(loose: LooseGroup): LooseDecision {
  const { before, group, next } = loose
  if (/^\\mathbb/.test(before.text) && isTied(before) && /^\{[+*-]\}$/.test(group)) {
    return subscript(loose, 'is a set of numbers and bears the sign as its subscript')
  }
  return isTied(before) && !isOperand(next) ? doubt(before, group) : keep
}

function decideAfterSymbol(loose: LooseGroup): LooseDecision {
  const { before, group, next } = loose
  if (before.isSpaced) return keep
  const isPower = before.superscript !== null && !MARK.test(before.superscript)
  if (before.hasSubscript || isPower) return doubt(before, group)
  const isOperator = PREFIX.test(before.text) || FUNCTION.test(before.text)
  const hasShape = isLabel(group) || isRange(group)
  const hasOperand = isName(group) && (before.text === '\\nabla' ? isOperand(next) : isCalled(loose))
  if (isOperator && !hasShape && !hasOperand) return doubt(before, group)
  if (WORDS.test(before.text) && !hasShape) return doubt(before, group)
  return subscript(loose, 'is a symbol, and a group directly after it that is no argument is its subscript')
}

/** \mathbb{E}{X}[…] and \operatorname{argmax}{k} z_k, but neither \mathbb{E}{X} nor \operatorname{Var}{X}. */
function isCalled({ before, next }: LooseGroup): boolean {
  if (PREFIX.test(before.text)) return false
  return /\{arg/.test(before.text) ? isOperand(next) : isBracket(next)
}

function decideAfterBracket(loose: LooseGroup): LooseDecision {
  const { before, group } = loose
  if (before.isSpaced) return keep
  if (before.hasSubscript || before.superscript !== null) return doubt(before, group)
  const isSubscript = isIndex(group) || (isRange(group) && before.text.endsWith('\\}'))
  return isSubscript ? subscript(loose, 'closes a bracket that bears an index') : doubt(before, group)
}

/** Range and bound of \sum and \int, what \max and \lim run over. */
function decideAfterLimits(loose: LooseGroup): LooseDecision {
  const { before, group, next } = loose
  if (before.hasSubscript) return before.isSpaced ? keep : doubt(before, group)
  if (/^\\(?:max|min|sup|inf|gcd)$/.test(before.text) && isList(group) && !isOperand(next)) {
    return {
      kind: 'set',
      why: `\`${before.text}\` is taken over a list in braces: the escapes of the braces were lost`,
    }
  }
  const isBound = !before.isSpaced && next[0]?.text === '^'
  if (isRange(group) ? before.text !== '\\Pr' || isBracket(next) : isBound || isOver(loose)) {
    return subscript(loose, 'takes its range as a subscript')
  }
  return before.isSpaced ? keep : doubt(before, group)
}

/** A name the operator runs over, with something to run it on. */
function isOver({ before, group, next }: LooseGroup): boolean {
  if (before.isSpaced || !isName(group)) return false
  if (before.text === '\\Pr') return isBracket(next)
  return isOperand(next) && (!INTEGRAL.test(before.text) || /^\{(?:[A-Z]|\\(?:Omega|Theta|mathcal|mathbb))/.test(group))
}

/** \log{2} alone is the logarithm of 2; \log{2} p(x) is the logarithm to base 2. */
function decideAfterNamed(loose: LooseGroup): LooseDecision {
  const { before, group, next } = loose
  const isBase = before.text === '\\log' && /^\{(?:2|10|b|e)\}$/.test(group) && before.superscript === null
  if (!isBase || before.hasSubscript || before.isSpaced || !isOperand(next)) return keep
  const signs = next.filter((token) => token.kind !== 'space').map((token) => token.text)
  const isNumber = /^(?:\d|\\[A-Za-z]+$)/.test(signs[0] ?? '') && !/^[({_]$/.test(signs[1] ?? '')
  return isNumber ? keep : subscript(loose, 'stands before its operand, so the group is its base')
}

function decideSet({ group, before, next }: LooseGroup): LooseDecision {
  const set: LooseDecision = {
    kind: 'set',
    why: 'a group that no command claims prints no braces: it is a set whose escapes were lost',
  }
  const following = next.map((token) => token.text).join('')
  const isFamily = /^(?:\^(?:\{[^{}]*\}|.))?_?\{[^{}]*=/.test(following)
  const isMember = isIndexedSymbol(group)
  if (ARITHMETIC.test(before.text)) return doubt(before, group)
  if (isList(group) || (isFamily && (isMember || isName(group)))) return set
  if (following.startsWith('^') || /^(?:&|\\\\)$/.test(before.text)) return keep
  const isAlone = before.kind === 'start' && next.length === 0
  const isEnd = before.kind === 'set' && /^\s*(?:[,.;]|$)/.test(following)
  if (isMember && (isAlone || isEnd)) return set
  return before.kind === 'start' && following.startsWith('_') ? keep : doubt(before, group)
}
