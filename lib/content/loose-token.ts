/** Decides whether a letter, number or symbol directly after another is a factor, or a subscript whose underscore was eaten. */
import { type Element, keep, type LooseDecision } from './formula-element'
import { isOperand } from './group-shape'
import type { LatexToken } from './latex-tokens'
import type { SymbolIndex } from './symbol-index'

export type LooseToken = {
  readonly text: string
  readonly kind: Element['kind']
  readonly before: Element
  readonly next: readonly LatexToken[]
  readonly index: SymbolIndex
}

/** What is put before its operand without brackets: \mathbb{E}X is the expectation of X. */
const FUNCTION = /^\\(?:operatorname|mathop|text|mathrm\{d\}|mathbb\{[EP]\})/

export function decideLooseToken({ text, kind, before, next, index }: LooseToken): LooseDecision {
  if (before.isSpaced || before.hasSubscript || before.superscript !== null) return keep
  if (!['letter', 'digits', 'symbol', 'styled'].includes(kind) || !mayBear({ kind, before, next })) return keep
  if (index.has(before.text, text)) return backed({ text, before })
  if (before.kind !== 'styled' || !/^[i-nt]$/.test(text) || FUNCTION.test(before.text)) return keep
  if (index.isLikelyIndex(before.text, text)) {
    return {
      kind: 'subscript',
      why: `\`${before.text}\` bears an index elsewhere in the document, and \`${text}\` is an index there: the underscore was eaten`,
    }
  }
  if (!/^\\(?:hat|tilde|bar)/.test(before.text)) return keep
  return {
    kind: 'doubt',
    why: `\`${before.text}${text}\` may be \`${before.text}_${text}\`, but nothing else in the document says so`,
  }
}

function mayBear({ kind, before, next }: Pick<LooseToken, 'kind' | 'before' | 'next'>): boolean {
  if (before.kind === 'styled' || before.kind === 'limits') return true
  if (before.kind === 'letter') return kind === 'symbol' || kind === 'styled'
  if (before.kind === 'close') return /\|$/.test(before.text) && kind === 'digits'
  return before.text === '\\log' && kind === 'digits' && isOperand(next)
}

function backed({ text, before }: Pick<LooseToken, 'text' | 'before'>): LooseDecision {
  const symbol = `${before.text}_${text}`
  if (FUNCTION.test(before.text)) {
    return {
      kind: 'doubt',
      why: `\`${before.text}${text}\` may be \`${symbol}\`, which stands elsewhere in the document`,
    }
  }
  return { kind: 'subscript', why: `\`${symbol}\` stands elsewhere in the document: the underscore was eaten` }
}
