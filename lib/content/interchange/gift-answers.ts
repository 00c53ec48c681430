/** What stands between the braces of a GIFT question, as what it asks for. */
import { ExchangeError } from './exchange-error'
import type { Asks, ExchangedOption } from './exchanged-question'
import { findMark } from './gift-escapes'
import { type GiftItem, shortened, splitFeedback, splitItems } from './gift-item'
import { parseNumber, readNumbers } from './gift-numbers'
import { trueOrFalse } from './true-or-false'

export type AnswersContext = {
  /** Of the first character after the brace in the file. */
  readonly offset: number
  /** Of an answer or a feedback, in the format of the question or its own. */
  readonly textOf: (raw: string) => string
  readonly lose: (what: string) => void
}

/** What it asks, or why we have no such question. */
export type ReadAnswers =
  | { readonly kind: 'asks'; readonly asks: Asks }
  | { readonly kind: 'lost'; readonly what: string }

/** @throws ExchangeError saying what was expected where. */
export function readGiftAnswers(text: string, context: AnswersContext): ReadAnswers {
  const start = context.offset + text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'lost', what: 'an essay: no text that somebody has to read is asked for here' }
  if (trimmed.startsWith('#')) {
    const numbers = readNumbers(trimmed.slice(1), { ...context, offset: start + 1 })
    return { kind: 'asks', asks: { kind: 'number', numbers } }
  }
  const truth = readTruth(trimmed, context)
  if (truth !== null) return { kind: 'asks', asks: truth }
  const items = splitItems(trimmed, start)
  const empty = items.find((item) => item.text === '')
  if (empty !== undefined) throw new ExchangeError(`Expected an answer after ${empty.mark}.`, empty.offset)
  if (items.some(({ mark }) => mark === '~'))
    return { kind: 'asks', asks: toChoice(items, { ...context, offset: start }) }
  if (items.some((item) => findMark(item.text, { marks: ['->'] }) !== -1)) {
    return { kind: 'asks', asks: toMatching(items, context) }
  }
  return toShortAnswer(items, context)
}

/** {TRUE#feedback for the wrong answer#feedback for the right one} */
function readTruth(text: string, { textOf }: AnswersContext): Asks | null {
  const { before, feedback } = splitFeedback(text)
  const word = before.trim().toUpperCase()
  if (!['T', 'TRUE', 'F', 'FALSE'].includes(word)) return null
  const { before: wrong, feedback: right } = splitFeedback(feedback)
  return trueOrFalse({ isTrue: word.startsWith('T'), whenWrong: textOf(wrong), whenRight: textOf(right) })
}

/** Without a = several are right, each with its weight. */
function toChoice(items: readonly GiftItem[], { textOf, offset }: AnswersContext): Asks {
  const options = items.map(
    ({ mark, share, text, feedback }): ExchangedOption => ({
      text: textOf(text),
      share: share ?? (mark === '=' ? 1 : 0),
      feedback: textOf(feedback),
    }),
  )
  const kind = items.some(({ mark }) => mark === '=') ? 'choice' : 'choices'
  if (options.length < 2) throw new ExchangeError('Expected two answers or more to choose from.', offset)
  if (!options.some(({ share }) => share > 0)) {
    throw new ExchangeError(
      'Expected a right answer: one after =, or several after ~ with weights such as ~%50%.',
      offset,
    )
  }
  return { kind, options, isShuffled: true }
}

/** = text -> match; without a text the match belongs to none. */
function toMatching(items: readonly GiftItem[], { textOf, lose }: AnswersContext): Asks {
  const pairs = items.map(({ text, offset, feedback }) => {
    const at = findMark(text, { marks: ['->'] })
    if (at === -1) throw new ExchangeError(`Expected -> in each pair, and found none in “${shortened(text)}”.`, offset)
    const match = text.slice(at + 2).trim()
    if (match === '')
      throw new ExchangeError('Expected something after -> that belongs to what stands before it.', offset)
    if (feedback !== '') lose(`the feedback of a pair: “${shortened(feedback)}”`)
    return { text: textOf(text.slice(0, at).trim()), match: textOf(match) }
  })
  return {
    kind: 'matching',
    pairs: pairs.filter(({ text }) => text !== ''),
    others: pairs.filter(({ text }) => text === '').map(({ match }) => match),
    isShuffled: true,
  }
}

/** Words nobody can grade here; where every answer is a number it is one that is asked for. */
function toShortAnswer(items: readonly GiftItem[], { textOf, lose }: AnswersContext): ReadAnswers {
  const numbers = items.map((item) => ({ ...item, value: parseNumber(item.text) }))
  if (numbers.some(({ value }) => !Number.isFinite(value))) {
    const accepted = items.map(({ text }) => `“${shortened(text)}”`).join(', ')
    return { kind: 'lost', what: `a short answer in words (${accepted}): no such answer is asked for here` }
  }
  lose('that the answer is compared letter by letter: it is read as a number')
  return {
    kind: 'asks',
    asks: {
      kind: 'number',
      numbers: numbers.map(({ value, share, feedback }) => ({
        value,
        reach: { kind: 'around', tolerance: 0 },
        share: share ?? 1,
        feedback: textOf(feedback),
      })),
    },
  }
}
