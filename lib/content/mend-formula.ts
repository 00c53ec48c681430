/**
 * Restores what Markdown ate inside a formula: underscores and the escapes of set braces.
 * The rule: no braced group directly follows a closed group, an operator or a letter unless it is a command's argument.
 */
import { type Element, startElement, toElement } from './formula-element'
import { findCommand } from './latex-commands'
import { type LatexToken, toLatexTokens } from './latex-tokens'
import { decideLooseGroup } from './loose-group'
import { decideLooseToken } from './loose-token'
import { restoreDelimiters } from './lost-delimiters'
import type { SymbolIndex } from './symbol-index'

export type FormulaMend = {
  readonly formula: string
  /** Why each mend is right, one sentence each; empty when nothing was mended. */
  readonly reasons: readonly string[]
  /** What breaks the rule and could not be mended. */
  readonly doubts: readonly string[]
}

type Reading = {
  readonly tokens: readonly LatexToken[]
  at: number
  depth: number
  /** Set at the end of the formula, within a brace that was never closed. */
  isTorn: boolean
  /** Bars that stand open: the next of the kind closes. */
  bars: ReadonlySet<string>
  readonly index: SymbolIndex
  readonly reasons: string[]
  readonly doubts: string[]
}

const LOST_DELIMITER = 'a delimiter must follow `\\left` and `\\right`: the escape of the brace was lost'
/** Deeper than any formula a person writes; it bounds the recursion. */
const MAX_DEPTH = 60

/** Adds every subscript that stands in the formula to `index` as it goes; those it restores are no evidence. */
export function mendFormula({
  formula,
  index,
}: {
  readonly formula: string
  readonly index: SymbolIndex
}): FormulaMend {
  const bare = toLatexTokens(formula)
  const tokens = restoreDelimiters(bare)
  const reading: Reading = {
    tokens,
    at: 0,
    depth: 0,
    isTorn: false,
    bars: new Set(),
    index,
    reasons: tokens.every((token, at) => token === bare[at]) ? [] : [LOST_DELIMITER],
    doubts: [],
  }
  let mended = readList(reading)
  while (reading.at < reading.tokens.length) {
    reading.doubts.push('a closing brace has no opening brace')
    mended += take(reading).text + readList(reading)
  }
  return { formula: mended, reasons: [...new Set(reading.reasons)], doubts: [...new Set(reading.doubts)] }
}

/** Reads to the closing brace of this level, or to the end. */
function readList(reading: Reading): string {
  const { bars } = reading
  reading.bars = new Set()
  let out = ''
  let before: Element = startElement
  while (reading.at < reading.tokens.length && peek(reading)?.kind !== 'close') {
    const { text, element } = readElement({ reading, before })
    out += text
    before = element
  }
  reading.bars = bars
  return out
}

type Read = { readonly text: string; readonly element: Element }

function readElement({ reading, before }: { readonly reading: Reading; readonly before: Element }): Read {
  const token = take(reading)
  switch (token.kind) {
    case 'space':
      return { text: token.text, element: { ...before, isSpaced: true } }
    case 'script':
      return readScript({ reading, before, mark: token.text })
    case 'open':
      return readLooseGroup({ reading, before })
    case 'command':
      return afterLostMark({ reading, before, read: readSymbol({ reading, before, text: token.text }) })
    case 'letter':
      return afterLostMark({ reading, before, read: plain(token.text, 'letter') })
    case 'digits':
      return afterLostMark({ reading, before, read: plain(token.text, 'digits') })
    case 'other':
      return readSign({ reading, before, text: token.text })
    case 'close':
      return plain(token.text, 'operator')
  }
}

function plain(text: string, kind: Element['kind']): Read {
  return { text, element: toElement({ kind, text }) }
}

type Sign = { readonly reading: Reading; readonly before: Element; readonly text: string }

function readSign({ reading, before, text }: Sign): Read {
  if (text === "'") return { text, element: { ...before, isSpaced: false } }
  if (text === '|') return readBar({ reading, before, text })
  if (/[()=,]/.test(text)) reading.bars = new Set()
  if (text === ')' || text === ']') return plain(text, 'close')
  return plain(text, text === '=' || text === ':' ? 'set' : 'operator')
}

function readSymbol({ reading, before, text }: Sign): Read {
  return /^\\(?:\||[vV]ert)$/.test(text) ? readBar({ reading, before, text }) : readCommand(reading, text)
}

/** A bar opens and closes alike: one that stands open is closed by the next. */
function readBar({ reading, before, text }: Sign): Read {
  if (before.kind === 'delimiter') return plain(text, before.text === '\\right' ? 'close' : 'open')
  const isClosing = reading.bars.has(text)
  const others = [...reading.bars].filter((bar) => bar !== text)
  reading.bars = new Set(isClosing ? others : [...others, text])
  return plain(text, isClosing ? 'close' : 'open')
}

function readCommand(reading: Reading, text: string): Read {
  const { kind, argumentCount } = findCommand(text.replace(/\*$/, ''))
  let whole = text
  if (argumentCount > 0 || kind === 'unknown') whole += readOptional(reading)
  for (let count = 0; count < argumentCount; count += 1) whole += readArgument(reading)
  if (kind === 'unknown') while (peek(reading)?.kind === 'open') whole += readArgument(reading)
  if (/^\\begin\{(?:array|tabular|alignedat|alignat)\*?\}$/.test(whole)) whole += readArgument(reading)
  return plain(whole, kind)
}

/** An optional argument in square brackets: the 3 of \sqrt[3]{x}. */
function readOptional(reading: Reading): string {
  if (peek(reading)?.text !== '[') return ''
  let out = ''
  const isOpen = () => peek(reading) !== undefined && peek(reading)?.text !== ']' && peek(reading)?.kind !== 'close'
  while (isOpen()) out += take(reading).text
  return peek(reading)?.text === ']' ? out + take(reading).text : out
}

function readArgument(reading: Reading): string {
  const space = peek(reading)?.kind === 'space' ? take(reading).text : ''
  const token = peek(reading)
  if (token === undefined || token.kind === 'close') return space
  take(reading)
  if (token.kind === 'open') return space + readGroup(reading)
  return space + (token.kind === 'command' ? readCommand(reading, token.text).text : token.text)
}

/** The rest of a group whose opening brace is taken. */
function readGroup(reading: Reading): string {
  if (reading.depth >= MAX_DEPTH) {
    reading.doubts.push(`braces are nested more than ${MAX_DEPTH} deep`)
    reading.isTorn = true
    return `{${takeAll(reading)}`
  }
  reading.depth += 1
  const inner = readList(reading)
  reading.depth -= 1
  if (peek(reading)?.kind !== 'close') {
    reading.doubts.push('a brace is opened and never closed')
    reading.isTorn = true
    return `{${inner}`
  }
  return `{${inner}${take(reading).text}`
}

function readScript({
  reading,
  before,
  mark,
}: {
  readonly reading: Reading
  readonly before: Element
  readonly mark: string
}): Read {
  const argument = readArgument(reading)
  if (mark === '^') return { text: mark + argument, element: { ...before, isSpaced: false, superscript: argument } }
  if (before.hasSubscript) reading.doubts.push(`\`${before.text}\` has two subscripts`)
  reading.index.add(before.text, argument)
  return { text: mark + argument, element: { ...before, isSpaced: false, hasSubscript: true } }
}

function readLooseGroup({ reading, before }: { readonly reading: Reading; readonly before: Element }): Read {
  const group = readGroup(reading)
  if (reading.isTorn) return plain(group, 'group')
  const next = reading.tokens.slice(reading.at, reading.at + 12)
  const decision = decideLooseGroup({ group, before, next, index: reading.index })
  if (decision.kind === 'subscript') {
    reading.reasons.push(decision.why)
    return { text: `_${group}`, element: { ...before, isSpaced: false, hasSubscript: true } }
  }
  if (decision.kind === 'set') {
    reading.reasons.push(decision.why)
    return plain(`\\{${group.slice(1, -1)}\\}`, 'close')
  }
  if (decision.kind === 'doubt') reading.doubts.push(decision.why)
  return plain(group, 'group')
}

/** A letter, number or command that was a subscript before its underscore was eaten. */
function afterLostMark({
  reading,
  before,
  read,
}: {
  readonly reading: Reading
  readonly before: Element
  readonly read: Read
}): Read {
  const next = reading.tokens.slice(reading.at, reading.at + 2)
  const decision = decideLooseToken({ text: read.text, kind: read.element.kind, before, next, index: reading.index })
  if (decision.kind === 'subscript') {
    reading.reasons.push(decision.why)
    return { text: `_${read.text}`, element: { ...before, isSpaced: false, hasSubscript: true } }
  }
  if (decision.kind === 'doubt') reading.doubts.push(decision.why)
  return read
}

function peek(reading: Reading): LatexToken | undefined {
  return reading.tokens[reading.at]
}

function take(reading: Reading): LatexToken {
  const token = reading.tokens[reading.at]
  reading.at += 1
  return token ?? { kind: 'other', text: '' }
}

function takeAll(reading: Reading): string {
  let out = ''
  while (reading.at < reading.tokens.length) out += take(reading).text
  return out
}
