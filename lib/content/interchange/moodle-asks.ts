/** What a question of Moodle XML asks for, by its type. */
import { ExchangeError } from './exchange-error'
import type { Asks, ExchangedOption } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import { readCalculated } from './moodle-calculated'
import type { XmlElement } from './parse-xml'
import { trueOrFalse } from './true-or-false'
import { childOf, childrenOf, textIn } from './xml-tree'

export type MoodleContext = {
  readonly textOf: (holder: XmlElement | undefined) => string
  readonly lose: (what: string) => void
}

/**
 * Null where it is nothing we ask; what was lost says why.
 * @throws ExchangeError where an answer is missing or no number.
 */
export function readMoodleAsks(element: XmlElement, context: MoodleContext): Asks | null {
  const { type = '' } = element.attributes
  const reader = readers[type]
  if (reader !== undefined) return reader(element, context)
  context.lose(notAsked[type] ?? `a question of the type “${type}”: no such question is asked here`)
  return null
}

const notAsked: Readonly<Record<string, string>> = {
  description: 'a description: it asks nothing',
  essay: 'an essay: no text that somebody has to read is asked for here',
  cloze: 'a text with blanks of several kinds (cloze): its blanks are not read',
}

const readers: Readonly<Record<string, (element: XmlElement, context: MoodleContext) => Asks | null>> = {
  multichoice: readChoice,
  truefalse: readTruth,
  numerical: readNumerical,
  shortanswer: readShortAnswer,
  matching: readMatching,
  ordering: readOrdering,
  calculated: readCalculated,
  calculatedsimple: readCalculated,
}

function answersOf(element: XmlElement): readonly XmlElement[] {
  const answers = childrenOf(element, 'answer')
  if (answers.length === 0) throw new ExchangeError('Expected <answer> in the question.', element.offset)
  return answers
}

/** From −1 to 1. */
export function shareOf(answer: XmlElement): number {
  const typed = answer.attributes['fraction'] ?? '0'
  const percent = parseNumber(typed)
  if (Math.abs(percent) <= 100) return percent / 100
  throw new ExchangeError(`Expected fraction="…" from −100 to 100, not “${typed.slice(0, 40)}”.`, answer.offset)
}

/** An answer's own text is in its format, and directly in it. */
function optionOf(answer: XmlElement, { textOf }: MoodleContext): ExchangedOption {
  return { text: textOf(answer), share: shareOf(answer), feedback: textOf(childOf(answer, 'feedback')) }
}

function readChoice(element: XmlElement, context: MoodleContext): Asks {
  const isSingle = !/^(?:false|0)$/.test(textIn(childOf(element, 'single')).trim())
  const options = answersOf(element).map((answer) => optionOf(answer, context))
  if (options.length < 2) throw new ExchangeError('Expected two answers or more to choose from.', element.offset)
  if (!options.some(({ share }) => share > 0))
    throw new ExchangeError('Expected an answer with a fraction above 0.', element.offset)
  return { kind: isSingle ? 'choice' : 'choices', options, isShuffled: isShuffled(element) }
}

function isShuffled(element: XmlElement): boolean {
  return !/^(?:false|0)$/.test(textIn(childOf(element, 'shuffleanswers')).trim())
}

function readTruth(element: XmlElement, { textOf }: MoodleContext): Asks {
  const answers = answersOf(element)
  const find = (word: string) => answers.find((answer) => textIn(childOf(answer, 'text')).trim().toLowerCase() === word)
  const [yes, no] = [find('true'), find('false')]
  if (yes === undefined || no === undefined) {
    throw new ExchangeError('Expected two answers, true and false.', element.offset)
  }
  const [whenTrue, whenFalse] = [textOf(childOf(yes, 'feedback')), textOf(childOf(no, 'feedback'))]
  const isTrue = shareOf(yes) > shareOf(no)
  return trueOrFalse({ isTrue, whenRight: isTrue ? whenTrue : whenFalse, whenWrong: isTrue ? whenFalse : whenTrue })
}

function readNumerical(element: XmlElement, { textOf, lose }: MoodleContext): Asks {
  const units = childrenOf(childOf(element, 'units') ?? element, 'unit').map((unit) =>
    textIn(childOf(unit, 'unit_name')),
  )
  if (units.length > 0) lose(`the units ${units.join(', ')}: say in the text which one is meant`)
  const numbers = answersOf(element).flatMap((answer) => {
    const typed = textIn(childOf(answer, 'text')).trim()
    const feedback = textOf(childOf(answer, 'feedback'))
    if (typed === '*') {
      if (feedback !== '' || shareOf(answer) > 0) lose(`what every other answer gets: “${feedback.slice(0, 60)}”`)
      return []
    }
    const tolerance = textIn(childOf(answer, 'tolerance')).trim()
    const value = numberOf(typed, answer)
    const width = tolerance === '' ? 0 : Math.abs(numberOf(tolerance, answer))
    return [{ value, reach: { kind: 'around' as const, tolerance: width }, share: shareOf(answer), feedback }]
  })
  if (numbers.length === 0) throw new ExchangeError('Expected an answer that is a number.', element.offset)
  return { kind: 'number', numbers }
}

function numberOf(typed: string, { offset }: XmlElement): number {
  const value = parseNumber(typed)
  if (Number.isFinite(value)) return value
  throw new ExchangeError(`Expected a number such as 3.14, not “${typed.slice(0, 40)}”.`, offset)
}

/** Words nobody can grade here; where every answer is a number it is one that is asked for. */
function readShortAnswer(element: XmlElement, context: MoodleContext): Asks | null {
  const typed = answersOf(element).map((answer) => textIn(childOf(answer, 'text')).trim())
  if (typed.every((text) => Number.isFinite(parseNumber(text)))) {
    context.lose('that the answer is compared letter by letter: it is read as a number')
    return readNumerical(element, context)
  }
  const accepted = typed.map((text) => `“${text.slice(0, 40)}”`).join(', ')
  context.lose(`a short answer in words (${accepted}): no such answer is asked for here`)
  return null
}

function readMatching(element: XmlElement, { textOf }: MoodleContext): Asks {
  const all = childrenOf(element, 'subquestion').map((pair) => ({
    text: textOf(pair),
    match: textOf(childOf(pair, 'answer')),
  }))
  const pairs = all.filter(({ text, match }) => text !== '' && match !== '')
  if (pairs.length === 0) throw new ExchangeError('Expected <subquestion> with a text and an <answer>.', element.offset)
  const others = all.filter(({ text, match }) => text === '' && match !== '').map(({ match }) => match)
  return { kind: 'matching', pairs, others, isShuffled: isShuffled(element) }
}

/** Each pair of items in its order counts: Kendall's way. */
const byPairs = 'RELATIVE_ALL_PREVIOUS_AND_NEXT'

function readOrdering(element: XmlElement, { textOf, lose }: MoodleContext): Asks {
  const items = answersOf(element).map(textOf)
  if (items.length < 2) throw new ExchangeError('Expected two answers or more to put into order.', element.offset)
  const grading = textIn(childOf(element, 'gradingtype')).trim()
  if (!/^(?:|ALL_OR_NOTHING|-1)$/.test(grading) && grading !== byPairs)
    lose(`marks by the place of each item (${grading}): all or nothing, or the pairs in order`)
  const select = textIn(childOf(element, 'selecttype')).trim()
  if (!/^(?:|ALL|0)$/.test(select)) lose(`that some of the items are shown (${select}): all are`)
  return { kind: 'ordering', items, credit: grading === byPairs ? 'pairs' : 'all' }
}
