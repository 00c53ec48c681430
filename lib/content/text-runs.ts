/** Parts a line into prose, code and formulas, and finds the formulas that lost one dollar or both. */
import { findBareFormula, isFormulaStart } from './bare-formula'
import { findCommand } from './latex-commands'
import { countLeftSide, findClosingDollar } from './lost-dollar'
import { countProseWords } from './prose-words'

export type TextRun =
  | { readonly kind: 'prose' | 'code'; readonly text: string }
  | {
      readonly kind: 'formula'
      /** What stands between the dollars, or would. */
      readonly text: string
      readonly mark: '$' | '$$'
      readonly lost: 'none' | 'opening' | 'closing' | 'both'
    }
  /** A dollar with no partner. */
  | { readonly kind: 'stray'; readonly text: '$' }

/** `taken` characters of prose before a formula turn out to be its beginning: `f(x) = ` before `\hat{y}$`. */
type Found = { readonly run: TextRun; readonly length: number; readonly taken: number }

/** An amount of money, whose dollar has no partner and needs none. */
const PRICE = /^\$\d[\d,]*(?:\.\d+)?(?=[\s.,;:!?)/–—-]|$)/
const LOST_START = /(?<=^|\s)(?:[A-Za-z]\([^\s()$]{1,40}\)|[A-Za-z]|[\d.]{1,12})(?:\s?[=+<>|,-]\s?[\w.()]{1,40}){1,20}$/

export function toTextRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = []
  let prose = ''
  let at = 0
  const flush = () => {
    if (prose !== '') runs.push({ kind: 'prose', text: prose })
    prose = ''
  }
  while (at < text.length) {
    const found = findRun({ text, at, prose })
    if (found === null) {
      prose += text.slice(at, at + (text.charAt(at) === '\\' ? 2 : 1))
      at += text.charAt(at) === '\\' ? 2 : 1
      continue
    }
    prose = prose.slice(0, prose.length - found.taken)
    flush()
    runs.push(found.run)
    at += found.length
  }
  flush()
  return runs
}

type Place = { readonly text: string; readonly at: number; readonly prose: string }

function findRun(place: Place): Found | null {
  const char = place.text.charAt(place.at)
  if (char === '`') return findCode(place)
  if (char === '$') return findDollars(place)
  if (char !== '\\' && !/[A-Za-z]/.test(char)) return null
  return isFormulaStart(place) ? findWithoutOpening(place) : null
}

function findCode({ text, at }: Place): Found | null {
  const ticks = /^`+/.exec(text.slice(at, at + 10))?.[0] ?? '`'
  const end = text.indexOf(ticks, at + ticks.length)
  if (end < 0) return null
  const code = text.slice(at, end + ticks.length)
  return { run: { kind: 'code', text: code }, length: code.length, taken: 0 }
}

function findDollars(place: Place): Found {
  const { text, at, prose } = place
  const mark = text.startsWith('$$', at) ? '$$' : '$'
  const start = at + mark.length
  const end = findClosing({ text, start, mark })
  if (end >= 0 && isFormula({ inner: text.slice(start, end), mark, after: text.charAt(end + mark.length) })) {
    return formula({ text: text.slice(start, end), mark, lost: 'none', length: end + mark.length - at, taken: 0 })
  }
  const price = PRICE.exec(text.slice(at, at + 40))?.[0]
  const before = LOST_START.exec(prose.slice(-200))?.[0]
  if (price !== undefined && before === undefined) {
    return { run: { kind: 'prose', text: price }, length: price.length, taken: 0 }
  }
  if (before !== undefined && mark === '$') {
    return formula({ text: before, mark, lost: 'opening', length: 1, taken: before.length })
  }
  const bare = findBareFormula({ text, start })
  if (bare !== null && mark === '$' && !/^[\d.,]+$/.test(text.slice(start, bare.end))) {
    return formula({ text: text.slice(start, bare.end), mark, lost: 'closing', length: bare.end - at, taken: 0 })
  }
  return { run: { kind: 'stray', text: '$' }, length: 1, taken: 0 }
}

function findWithoutOpening({ text, at, prose }: Place): Found | null {
  const closing = findClosingDollar({ text, start: at })
  const bare = closing === null ? findBareFormula({ text, start: at }) : { end: closing, isClosedByDollar: true }
  if (bare === null) return null
  const own = text.slice(at, bare.end)
  const taken = countLeftSide({ prose, inner: own, isBinary: beginsWithOperator(own) })
  const lost = bare.isClosedByDollar ? 'opening' : 'both'
  const length = bare.end - at + (bare.isClosedByDollar ? 1 : 0)
  return formula({ text: prose.slice(prose.length - taken) + own, mark: '$', lost, length, taken })
}

function beginsWithOperator(inner: string): boolean {
  const command = /^\\[A-Za-z]+/.exec(inner)?.[0]
  return command !== undefined && ['operator', 'set'].includes(findCommand(command).kind) && !/^\\q?quad/.test(command)
}

function formula(found: {
  readonly text: string
  readonly mark: '$' | '$$'
  readonly lost: 'none' | 'opening' | 'closing' | 'both'
  readonly length: number
  readonly taken: number
}): Found {
  const { text, mark, lost, length, taken } = found
  return { run: { kind: 'formula', text, mark, lost }, length, taken }
}

function findClosing(args: { readonly text: string; readonly start: number; readonly mark: '$' | '$$' }): number {
  const { text, start, mark } = args
  let end = text.indexOf(mark, start)
  while (end > 0 && text.charAt(end - 1) === '\\') end = text.indexOf(mark, end + 1)
  return end
}

/** Whether what stands between two dollars is a formula, and not the prose between two others or two prices. */
function isFormula(args: { readonly inner: string; readonly mark: '$' | '$$'; readonly after: string }): boolean {
  const { inner, mark, after } = args
  if (inner.trim() === '') return false
  if (mark === '$$') return true
  if (/\d/.test(after)) return false
  const proseWords = countProseWords(inner)
  const isPaddedBefore = /^\s/.test(inner)
  if (isPaddedBefore !== /\s$/.test(inner)) return false
  return isPaddedBefore ? proseWords === 0 : proseWords < 4
}
