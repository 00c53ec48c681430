/** Questions → a GIFT file, as Moodle reads it: texts are HTML on one line, formulas between \( and \). */
import type { Asks, Exchanged, ExchangedNumber, Loss } from './exchanged-question'
import { toGift } from './gift-escapes'
import { escapeHtml } from './html-entities'
import { isPlain, markdownToHtml, markdownToPlain } from './markdown-to-html'
import { toTagList } from './tags'
import { findTruth } from './true-or-false'

type Written = { readonly text: string; readonly lost: readonly Loss[] }

export function writeGift(questions: readonly Exchanged[]): Written {
  const lost: Loss[] = []
  let text = ''
  let category = ''
  for (const question of questions) {
    const lose = (what: string) => void lost.push({ question: question.title, what })
    if (question.tags['credit'] === 'all') lose('that all or nothing counts: each right tick earns its share')
    const answers = toAnswers(question.asks, lose)
    if (answers === null) continue
    if (question.hints.length > 0) lose('its hints')
    if (question.category !== category) text += `$CATEGORY: ${question.category}\n\n`
    category = question.category
    const general = question.solution === '' ? '' : `\n####${html(question.solution)}`
    text += `${remarks(question)}\n::${toGift(question.title)}::[html]${html(question.prompt)} {${answers}${general}\n}\n\n`
  }
  return { text, lost }
}

/** Moodle keeps both: the id as the id number, the tags as tags. */
function remarks({ id, tags }: Exchanged): string {
  const list = toTagList(tags).map((tag) => `[tag:${tag.replaceAll(/[\\\]]/g, '\\$&').replaceAll(/\s+/g, ' ')}]`)
  return `// ${[id === null ? '' : `[id:${id}]`, ...list].join(' ').trim()}`
}

/** A percent sign at its start would be read as a weight, a bracket as a format. */
function html(markdown: string): string {
  const text = markdownToHtml(markdown).trim()
  return toGift(text.replace(/^%/, '&#37;').replace(/^\[/, '&#91;'))
}

function feedbackText(markdown: string): string {
  return markdown === '' ? '' : `#${html(markdown)}`
}

/** Null where GIFT cannot ask it. */
function toAnswers(asks: Asks, lose: (what: string) => void): string | null {
  const truth = findTruth(asks)
  if (truth !== null) {
    const { isTrue, whenWrong, whenRight } = truth
    const both = whenWrong === '' && whenRight === '' ? '' : `#${html(whenWrong)}${feedbackText(whenRight)}`
    return `${isTrue ? 'TRUE' : 'FALSE'}${both}`
  }
  switch (asks.kind) {
    case 'choice':
      return lines(
        asks.options.map(
          ({ text, share, feedback }) => `${share === 1 ? '=' : '~'}${html(text)}${feedbackText(feedback)}`,
        ),
      )
    case 'choices':
      return lines(
        asks.options.map(({ text, share, feedback }) => `~%${percent(share)}%${html(text)}${feedbackText(feedback)}`),
      )
    case 'number':
      return toNumbers(asks.numbers)
    case 'matching':
      return lines([
        ...asks.pairs.map(({ text, match }) => `=${html(text)} -> ${plain(match, lose)}`),
        ...asks.others.map((match) => `= -> ${plain(match, lose)}`),
      ])
    case 'ordering':
      lose('GIFT has no question that asks for an order: not written')
      return null
    case 'formula':
      throw new RangeError('What is drawn leaves as numbers here.')
  }
}

function lines(answers: readonly string[]): string {
  return answers.map((answer) => `\n${answer}`).join('')
}

function plain(markdown: string, lose: (what: string) => void): string {
  if (isPlain(markdown)) return html(markdown)
  lose(`the form of “${markdown}”: what is matched is plain text in GIFT`)
  return toGift(escapeHtml(markdownToPlain(markdown)))
}

function toNumbers(numbers: readonly ExchangedNumber[]): string {
  const [only] = numbers
  if (numbers.length === 1 && only?.feedback === '') return `#${numberText(only)}`
  const answers = numbers.map((number) => {
    const share = number.share === 1 ? '' : `%${percent(number.share)}%`
    return `=${share}${numberText(number)}${feedbackText(number.feedback)}`
  })
  return `#${lines(answers)}`
}

function numberText({ value, reach }: ExchangedNumber): string {
  if (reach.kind === 'range') return `${reach.low}..${reach.high}`
  return reach.tolerance === 0 ? String(value) : `${value}:${reach.tolerance}`
}

/** As Moodle lists them: five decimals at most. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(5)))
}
