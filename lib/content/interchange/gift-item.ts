/** One answer of a GIFT question: its mark, the weight in percent, what it says and the feedback. */
import { ExchangeError } from './exchange-error'
import { findMark } from './gift-escapes'

export type GiftItem = {
  readonly mark: '=' | '~'
  /** From −1 to 1; null where none is written. */
  readonly share: number | null
  readonly text: string
  readonly feedback: string
  /** Of its mark in the file. */
  readonly offset: number
}

/** @throws ExchangeError where words stand before the first mark, or a weight is no percentage. */
export function splitItems(text: string, offset: number): readonly GiftItem[] {
  const first = findMark(text, { marks: ['=', '~'] })
  const before = text.slice(0, first === -1 ? text.length : first)
  if (before.trim() !== '') {
    const place = offset + before.length - before.trimStart().length
    throw new ExchangeError(`Expected = or ~ before the answer “${shortened(before)}”.`, place)
  }
  const items: GiftItem[] = []
  for (let at = first; at !== -1; ) {
    const next = findMark(text, { marks: ['=', '~'], from: at + 1 })
    items.push(toItem(text.slice(at, next === -1 ? text.length : next), offset + at))
    at = next
  }
  return items
}

/** What stands before the first # and, as feedback, behind it. */
export function splitFeedback(text: string): { readonly before: string; readonly feedback: string } {
  const at = findMark(text, { marks: ['#'] })
  return at === -1 ? { before: text, feedback: '' } : { before: text.slice(0, at), feedback: text.slice(at + 1) }
}

export function shortened(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ')
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed
}

function toItem(source: string, offset: number): GiftItem {
  const body = source.slice(1).trim()
  const weight = /^%([^%\n]{1,20})%/.exec(body)
  const { before, feedback } = splitFeedback(body.slice(weight?.[0].length ?? 0))
  return {
    mark: source.startsWith('=') ? '=' : '~',
    share: weight?.[1] === undefined ? null : shareOf(weight[1], offset),
    text: before.trim(),
    feedback: feedback.trim(),
    offset,
  }
}

function shareOf(typed: string, offset: number): number {
  const percent = /^\s*-?\d{1,3}(?:\.\d+)?\s*$/.test(typed) ? Number(typed) : Number.NaN
  if (Math.abs(percent) <= 100) return percent / 100
  throw new ExchangeError(`Expected a weight from %-100% to %100%, not “%${typed.trim()}%”.`, offset)
}
