/** The numerical answers of GIFT: 3.14:0.01, 1..5, and several of them with weights and feedback. */
import { ExchangeError } from './exchange-error'
import type { ExchangedNumber } from './exchanged-question'
import { fromGift } from './gift-escapes'
import { shortened, splitFeedback, splitItems } from './gift-item'

type Context = {
  /** Of the first character after the # that says a number is asked for. */
  readonly offset: number
  readonly textOf: (raw: string) => string
  readonly lose: (what: string) => void
}

/** @throws ExchangeError where something is no number. */
export function readNumbers(text: string, { offset, textOf, lose }: Context): readonly ExchangedNumber[] {
  const trimmed = text.trim()
  const start = offset + text.length - text.trimStart().length
  if (!/^[=~]/.test(trimmed)) {
    const { before, feedback } = splitFeedback(trimmed)
    return [{ ...reachOf(before, start), share: 1, feedback: textOf(feedback) }]
  }
  return splitItems(trimmed, start).flatMap((item): readonly ExchangedNumber[] => {
    if (item.mark === '~' && (item.text === '' || item.text === '*')) {
      if (item.feedback !== '') lose(`the feedback for every other answer: “${shortened(fromGift(item.feedback))}”`)
      return []
    }
    const share = item.share ?? (item.mark === '=' ? 1 : 0)
    return [{ ...reachOf(item.text, item.offset), share, feedback: textOf(item.feedback) }]
  })
}

function reachOf(typed: string, offset: number): Pick<ExchangedNumber, 'value' | 'reach'> {
  const text = fromGift(typed).trim()
  const range = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(text)
  if (range !== null) {
    const [low, high] = [numberOf(range[1] ?? '', offset), numberOf(range[2] ?? '', offset)]
    if (low > high)
      throw new ExchangeError(`Expected a range from the smaller to the greater number, not “${text}”.`, offset)
    return { value: low + (high - low) / 2, reach: { kind: 'range', low, high } }
  }
  const [value = '', tolerance = '0', ...rest] = text.split(':')
  if (rest.length > 0)
    throw new ExchangeError(`Expected a number and a tolerance, as in 3.14:0.01, not “${text}”.`, offset)
  const width = numberOf(tolerance, offset)
  if (width < 0) throw new ExchangeError(`Expected a tolerance of 0 or more, not “${tolerance.trim()}”.`, offset)
  return { value: numberOf(value, offset), reach: { kind: 'around', tolerance: width } }
}

/** As the formats write one: a point before the decimals. */
export function parseNumber(text: string): number {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text.trim()) ? Number(text) : Number.NaN
}

function numberOf(text: string, offset: number): number {
  const value = parseNumber(text)
  if (Number.isFinite(value)) return value
  const got = text.trim() === '' ? 'nothing' : `“${shortened(text)}”`
  throw new ExchangeError(`Expected a number such as 3.14, 3.14:0.01 or 1..5 after #, got ${got}.`, offset)
}
