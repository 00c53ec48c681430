/** What a row of a CSV bank asks for, from its kind, its key and its options. */
import type { CsvCell } from './csv-cells'
import { readCsvNumber } from './csv-number'
import { ExchangeError } from './exchange-error'
import type { Asks, ExchangedOption } from './exchanged-question'
import { shortened } from './gift-item'
import { trueOrFalse } from './true-or-false'

export type CsvAsked = {
  readonly kind: CsvCell
  readonly key: CsvCell
  readonly tolerance: CsvCell
  /** Texts and feedback are Markdown already; without the empty ones at the end. */
  readonly options: readonly { readonly text: string; readonly feedback: string }[]
  /** `all` or `each`, empty where nothing is said. */
  readonly credit: string
  readonly isShuffled: boolean
}

type Kind = 'number' | 'choice' | 'choices' | 'truth' | 'ordering'

const kinds: Readonly<Record<string, Kind>> = {
  number: 'number',
  numeric: 'number',
  numerical: 'number',
  choice: 'choice',
  multichoice: 'choice',
  multiplechoice: 'choice',
  singlechoice: 'choice',
  choices: 'choices',
  multipleresponse: 'choices',
  multipleanswers: 'choices',
  truefalse: 'truth',
  ordering: 'ordering',
  order: 'ordering',
}

const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, t: true, yes: true, '1': true, wahr: true, vrai: true, verdadero: true },
  ...{ false: false, f: false, no: false, '0': false, falsch: false, faux: false, falso: false },
}

/** @throws ExchangeError where the key does not fit the kind. */
export function readCsvAsks(row: CsvAsked): Asks {
  const { key, options } = row
  switch (kindOf(row)) {
    case 'number':
      return { kind: 'number', numbers: [{ ...readCsvNumber(key, row.tolerance), share: 1, feedback: '' }] }
    case 'truth': {
      const isTrue = truths[key.text.trim().toLowerCase()]
      if (isTrue === undefined) throw expected('TRUE or FALSE as the key', key)
      const [yes = '', no = ''] = options.map(({ feedback }) => feedback)
      return trueOrFalse({ isTrue, whenRight: isTrue ? yes : no, whenWrong: isTrue ? no : yes })
    }
    case 'choice': {
      const [right, ...others] = lettersOf(row)
      if (right === undefined || others.length > 0) throw expected('one letter as the key, such as B', key)
      return { kind: 'choice', options: withShares(row, { right: [right], wrongShare: 0 }), isShuffled: row.isShuffled }
    }
    case 'choices': {
      const right = lettersOf(row)
      const wrongShare = -1 / Math.max(1, right.length)
      return { kind: 'choices', options: withShares(row, { right, wrongShare }), isShuffled: row.isShuffled }
    }
    case 'ordering': {
      const order = key.text.trim() === '' ? options.map((_, place) => place) : lettersOf(row)
      if (new Set(order).size !== options.length || order.length !== options.length)
        throw expected('every letter once as the key, in the right order', key)
      const items = order.map((place) => options[place]?.text ?? '')
      return { kind: 'ordering', items, credit: row.credit === 'each' ? 'pairs' : 'all' }
    }
  }
}

/** Left out, it is told by the key: a number, TRUE or FALSE, one letter, several. */
function kindOf({ kind, key, options }: CsvAsked): Kind {
  const word = kind.text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const found = Object.hasOwn(kinds, word) ? kinds[word] : undefined
  if (found !== undefined) return found
  if (word !== '') throw expected('number, choice, choices, true/false or ordering as the kind', kind)
  const typed = key.text.trim().toLowerCase()
  if (options.length >= 2 && /^[a-z]$/.test(typed)) return 'choice'
  if (options.length >= 2 && /^[a-z](?:[\s,;|]+[a-z])+$/.test(typed)) return 'choices'
  if (/^(?:true|false)$/.test(typed)) return 'truth'
  if (/\d/.test(typed)) return 'number'
  throw expected('a kind, or a key that tells it', key)
}

/** Places of the letters in the key, in their order. */
function lettersOf({ key, options }: CsvAsked): readonly number[] {
  if (options.length < 2)
    throw new ExchangeError('Expected two options at least, in the columns A, B and on.', key.offset)
  const typed = key.text.trim()
  if (typed.toLowerCase() === 'none') return []
  const letters = typed.split(/[\s,;|]+/)
  const places = letters.map((letter) => (/^[a-z]$/i.test(letter) ? letter.toUpperCase().charCodeAt(0) - 65 : -1))
  const isThere = (place: number) => options[place] !== undefined && options[place].text !== ''
  if (!places.every(isThere)) throw expected('letters of options that are there as the key, such as A, C', key)
  return places
}

type Shares = { readonly right: readonly number[]; readonly wrongShare: number }

function withShares({ options }: CsvAsked, { right, wrongShare }: Shares): readonly ExchangedOption[] {
  const share = 1 / Math.max(1, right.length)
  return options.map((option, place) => ({ ...option, share: right.includes(place) ? share : wrongShare }))
}

function expected(what: string, { text, offset }: CsvCell): ExchangeError {
  return new ExchangeError(`Expected ${what}, not ${text.trim() === '' ? 'nothing' : `“${shortened(text)}”`}.`, offset)
}
