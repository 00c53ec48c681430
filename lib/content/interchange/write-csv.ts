/** Questions → a bank as CSV: UTF-8 with its mark, commas, texts as Markdown, one question a row, no cell a formula. */
import Papa from 'papaparse'
import { guarded } from './csv-guard'
import type { Asks, Exchanged, ExchangedNumber, ExchangedOption, Loss } from './exchanged-question'
import { tagNames } from './tags'
import { optionId } from './to-answers'
import { findTruth } from './true-or-false'

type Written = { readonly text: string; readonly lost: readonly Loss[] }
type Row = {
  readonly question: Exchanged
  readonly kind: string
  readonly key: string
  readonly tolerance: string
  readonly options: readonly { readonly text: string; readonly feedback: string }[]
}

/** The columns A … Z. */
const mostOptions = 26

/** Whether or not a question says something of it. */
const usualTags = ['lesson', 'objectives', 'difficulty', 'takes']

export function writeCsv(questions: readonly Exchanged[]): Written {
  const lost: Loss[] = []
  const rows = questions.flatMap((question): readonly Row[] => {
    const asked = askedOf(question.asks, (what) => void lost.push({ question: question.title, what }))
    return asked === null ? [] : [{ question: withCredit(question), ...asked }]
  })
  const optionCount = Math.max(2, ...rows.map(({ options }) => options.length))
  const hintCount = Math.max(0, ...rows.map(({ question }) => question.hints.length))
  const letters = Array.from({ length: optionCount }, (_, place) => optionId(place))
  const tags = [
    ...usualTags,
    ...tagNames.filter((name) => !usualTags.includes(name) && rows.some(({ question }) => name in question.tags)),
  ]
  const heading = [
    ...['id', 'title', 'question', 'kind', 'key', 'tolerance'],
    ...letters.flatMap((letter) => [letter, `${letter} feedback`]),
    ...Array.from({ length: hintCount }, (_, place) => `hint ${place + 1}`),
    ...['solution', ...tags],
  ]
  const lines = rows.map(({ question, kind, key, tolerance, options }) => [
    ...[question.id ?? '', question.title, question.prompt, kind, key, tolerance],
    ...letters.flatMap((_, place) => [options[place]?.text ?? '', options[place]?.feedback ?? '']),
    ...Array.from({ length: hintCount }, (_, place) => question.hints[place] ?? ''),
    ...[question.solution, ...tags.map((name) => question.tags[name] ?? '')],
  ])
  const cells = [heading, ...lines.map((line) => line.map(guarded))]
  return { text: `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`, lost }
}

/** Of an order the credit is part of what is asked, and here a column. */
function withCredit(question: Exchanged): Exchanged {
  const { asks, tags } = question
  return asks.kind === 'ordering' && asks.credit === 'pairs'
    ? { ...question, tags: { ...tags, credit: 'each' } }
    : question
}

type Lose = (what: string) => void

/** Null where a row cannot ask it. */
function askedOf(asks: Asks, lose: Lose): Omit<Row, 'question'> | null {
  const truth = findTruth(asks)
  if (truth !== null) {
    const { isTrue, whenRight, whenWrong } = truth
    const feedback = isTrue ? [whenRight, whenWrong] : [whenWrong, whenRight]
    const options = feedback.map((each) => ({ text: '', feedback: each }))
    return { kind: 'true/false', key: isTrue ? 'TRUE' : 'FALSE', tolerance: '', options }
  }
  switch (asks.kind) {
    case 'choice':
    case 'choices':
      return chosen(asks.kind, { options: asks.options, lose })
    case 'number':
      return toNumber(asks.numbers, lose)
    case 'ordering': {
      if (asks.items.length > mostOptions) return tooMany(lose)
      const key = asks.items.map((_, place) => optionId(place)).join(', ')
      const options = asks.items.map((text) => ({ text, feedback: '' }))
      return { kind: 'ordering', key, tolerance: '', options }
    }
    case 'matching':
      lose('CSV has no row for what is matched: not written')
      return null
    case 'formula':
      throw new RangeError('What is drawn leaves as numbers here.')
  }
}

type Options = { readonly options: readonly ExchangedOption[]; readonly lose: Lose }

function chosen(kind: 'choice' | 'choices', { options, lose }: Options): Omit<Row, 'question'> | null {
  if (options.length > mostOptions) return tooMany(lose)
  const right = options.flatMap(({ share }, place) => (share > 0 ? [optionId(place)] : []))
  const key = right.length === 0 ? 'none' : right.join(', ')
  return { kind, key, tolerance: '', options: options.map(({ text, feedback }) => ({ text, feedback })) }
}

function tooMany(lose: Lose): null {
  lose(`more than ${mostOptions} options: not written`)
  return null
}

/** The right number alone has a cell. */
function toNumber(numbers: readonly ExchangedNumber[], lose: Lose): Omit<Row, 'question'> | null {
  const key = numbers.find(({ share }) => share === 1)
  if (key === undefined) return null
  for (const { value, share } of numbers) if (share > 0 && value !== key.value) lose(`that ${value} counts, too`)
  const wrong = numbers.filter(({ share }) => share === 0).length
  if (wrong > 0) lose(`the feedback for ${wrong === 1 ? 'one wrong number' : `${wrong} wrong numbers`}`)
  const { value, reach } = key
  const asked =
    reach.kind === 'range'
      ? { key: `${reach.low}..${reach.high}`, tolerance: '' }
      : { key: String(value), tolerance: reach.tolerance === 0 ? '' : String(reach.tolerance) }
  return { kind: 'number', ...asked, options: [] }
}
