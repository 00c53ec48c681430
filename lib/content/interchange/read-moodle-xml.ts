/** Moodle XML → the questions in it. */
import { ExchangeError } from './exchange-error'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { foreignToMarkdown, type TextFormat } from './foreign-text'
import { markdownToPlain } from './markdown-to-html'
import { readMoodleAsks } from './moodle-asks'
import { withDrawn } from './moodle-calculated'
import { parseXml, type XmlElement } from './parse-xml'
import { positionsIn } from './positions-in'
import { readTagList } from './tags'
import { childOf, childrenOf, textIn } from './xml-tree'

/** @throws ExchangeError where the file is no XML, or none of Moodle's. */
export function readMoodleXml(file: string): ReadFile {
  const source = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const positionOf = positionsIn(source)
  const quiz = parseXml(source)
  if (quiz.name !== 'quiz')
    throw new ExchangeError(`Expected <quiz> around the questions, found <${quiz.name}>.`, quiz.offset)
  const questions: ReadFile['questions'][number][] = []
  const lost: Loss[] = []
  const errors: ReadError[] = []
  let category = ''
  for (const element of childrenOf(quiz, 'question')) {
    if (element.attributes['type'] === 'category') {
      category = textIn(childOf(element, 'category')).trim()
      continue
    }
    const losses: string[] = []
    try {
      const { title, question } = readQuestion(element, { category, lose: (what) => losses.push(what) })
      if (question !== null) questions.push({ ...positionOf(element.offset), question })
      lost.push(...[...new Set(losses)].map((what) => ({ question: title, what })))
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error
      errors.push({ ...positionOf(error.offset), message: error.message })
    }
  }
  return { questions, lost, errors }
}

type Context = { readonly category: string; readonly lose: (what: string) => void }

function readQuestion(element: XmlElement, { category, lose }: Context) {
  const textOf = (holder: XmlElement | undefined) => markdownOf(holder, lose)
  const prompt = textOf(childOf(element, 'questiontext'))
  const named = textIn(childOf(element, 'name')).replaceAll(/\s+/g, ' ').trim()
  const title = (named || markdownToPlain(prompt.slice(0, 400))).slice(0, 200).trim() || 'A question without words'
  if (childOf(childOf(element, 'questiontext'), 'file') !== undefined) lose('files in its text')
  const asks = readMoodleAsks(element, { textOf, lose })
  if (asks === null) return { title, question: null }
  if (prompt === '') throw new ExchangeError('Expected <questiontext> with the text of the question.', element.offset)
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']) {
    const words = textIn(childOf(element, name)).trim()
    if (words !== '' && !isUsual(words)) lose(`the ${name}: “${words.slice(0, 60)}”`)
  }
  const { tags, others } = readTagList(childrenOf(childOf(element, 'tags') ?? noTags).map((tag) => textIn(tag).trim()))
  for (const tag of others) lose(`the tag “${tag}”`)
  const filled = (text: string) => (asks.kind === 'formula' ? withDrawn(text, { element, lose }) : text)
  const question: Exchanged = {
    id: textIn(childOf(element, 'idnumber')).trim() || null,
    title,
    prompt: filled(prompt),
    asks,
    solution: filled(textOf(childOf(element, 'generalfeedback'))),
    hints: childrenOf(element, 'hint').flatMap((hint) => filled(textOf(hint)) || []),
    category,
    tags,
  }
  return { title, question }
}

const noTags: XmlElement = { kind: 'element', name: 'tags', attributes: {}, children: [], offset: 0 }

/** What Moodle itself fills in. */
function isUsual(words: string): boolean {
  return /^(?:<p>)?Your answer is (?:partially )?(?:correct|incorrect)\.(?:<\/p>)?$/.test(words)
}

function markdownOf(holder: XmlElement | undefined, lose: (what: string) => void): string {
  if (holder === undefined) return ''
  const text = textIn(childOf(holder, 'text'))
  return foreignToMarkdown({ text, format: formatOf(holder.attributes['format']), lose })
}

function formatOf(name: string | undefined): TextFormat {
  if (name === 'markdown') return 'markdown'
  if (name === 'plain_text') return 'plain'
  return name === 'moodle_auto_format' ? 'moodle' : 'html'
}
