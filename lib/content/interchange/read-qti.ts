/** QTI 3, 2.2 and 2.1 → the questions in it: one item, or a document with several. */
import { ExchangeError } from './exchange-error'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { htmlToMarkdown } from './html-to-markdown'
import { parseXml, type XmlElement } from './parse-xml'
import { positionsIn } from './positions-in'
import { interactions, type ReadAsks, readQtiAsks } from './qti-asks'
import { NotOurs } from './qti-to-expression'
import { findAll, type Instead, normalised, toHtml } from './qti-tree'
import { type ReadDrawing, readDrawing } from './read-qti-drawing'
import { readFormula } from './read-qti-formula'
import { type PrintedValues, printedValues } from './read-qti-shown'
import { readTagList } from './tags'
import { childOf, childrenOf, textIn } from './xml-tree'

/** Where our tags stand in an item: an outcome nobody sets. */
export const tagsOutcome = 'SURPRISAL_TAGS'
export const solutionFeedback = 'solution'

/** @throws ExchangeError where the file is no XML, or holds no item. */
export function readQti(file: string): ReadFile {
  const source = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const positionOf = positionsIn(source)
  const root = normalised(parseXml(source))
  const items = root.name === 'assessment-item' ? [root] : findAll(root, new Set(['assessment-item']))
  if (items.length === 0) {
    throw new ExchangeError(`Expected <qti-assessment-item> or <assessmentItem>, found <${root.name}>.`, root.offset)
  }
  const questions: ReadFile['questions'][number][] = []
  const lost: Loss[] = []
  const errors: ReadError[] = []
  for (const item of items) {
    const title =
      (item.attributes['title'] ?? item.attributes['identifier'] ?? '').trim().slice(0, 200) ||
      'A question without words'
    const losses: string[] = []
    try {
      const read = readItem(item, { title, lose: (what) => losses.push(what) })
      questions.push(...read.map((question) => ({ ...positionOf(item.offset), question })))
      lost.push(...[...new Set(losses)].map((what) => ({ question: title, what })))
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error
      errors.push({ ...positionOf(error.offset), message: error.message })
    }
  }
  return { questions, lost, errors }
}

type Context = { readonly title: string; readonly lose: (what: string) => void }

/** Of several interactions each is a question, with blanks where the others stand. */
function readItem(item: XmlElement, { title, lose }: Context): readonly Exchanged[] {
  const body = childOf(item, 'item-body')
  if (body === undefined) throw new ExchangeError('Expected <item-body> in the item.', item.offset)
  const found = findAll(body, interactions)
  if (found.length === 0) lose('a text without a question: it asks nothing')
  const read = readTemplate(item, lose)
  if (read === null) return []
  if (found.length > 1) lose('that its parts are asked together: each is a question of its own')
  const { instead: printed, fill } = read === 'fixed' ? asItIs : printedValues(read, lose)
  const textOf = (element: XmlElement) => markdown(element, { lose, instead: withoutFeedback })
  const feedbacks = new Map(
    [...feedbackElements(item, lose)].map(([identifier, element]) => [
      identifier,
      fill(markdown(element, { lose, instead: printed })),
    ]),
  )
  const { tags, others } = readTagList(ownTags(item))
  for (const tag of others) lose(`the tag “${tag}”`)
  const id = (item.attributes['identifier'] ?? '').replace(/^item-/, '') || null
  return found.flatMap((interaction, place): readonly Exchanged[] => {
    const feedbackOf = (identifier: string) => feedbacks.get(identifier) ?? ''
    const asked =
      read === 'fixed'
        ? readQtiAsks(interaction, { item, textOf, feedbackOf, lose })
        : readDrawnAsks(interaction, { item, read, feedbackOf, lose })
    if (asked === null) return []
    const instead: Instead = (element) => printed(element) ?? blankFor(element, { asked: interaction, printed })
    const prompt = fill(markdown(body, { lose, instead }))
    if (prompt === '') throw new ExchangeError('Expected a text in <item-body>.', body.offset)
    const number = found.length > 1 ? ` (part ${place + 1})` : ''
    const solution = feedbacks.get(solutionFeedback) ?? ''
    const allTags = { ...asked.tags, ...tags }
    return [{ id, title: title + number, prompt, asks: asked.asks, solution, hints: [], category: '', tags: allTags }]
  })
}

/** The prompt of an interaction is part of the text; of the interaction itself, a blank where it stands in a line. */
function blankFor(
  element: XmlElement,
  { asked, printed }: { readonly asked: XmlElement; readonly printed: Instead },
): string | null {
  if (element.name === 'modal-feedback' || element.name === 'rubric-block' || element.name.startsWith('feedback-'))
    return ''
  if (!interactions.has(element.name))
    return element.name === 'prompt' ? `<p>${toHtml(element.children, printed)}</p>` : null
  const isInline = element.name === 'text-entry-interaction' || element.name === 'inline-choice-interaction'
  if (isInline) return element.attributes['data-place'] === 'end' ? '' : '_____'
  const prompt = element === asked ? childOf(element, 'prompt') : undefined
  return prompt === undefined ? '' : `<p>${toHtml(prompt.children, printed)}</p>`
}

const withoutFeedback: Instead = ({ name }) => (name.startsWith('feedback-') ? '' : null)

type Texts = { readonly lose: (what: string) => void; readonly instead: Instead }

function markdown({ children }: XmlElement, { lose, instead }: Texts): string {
  return htmlToMarkdown(toHtml(children, instead), { lose, keepsLines: false })
}

const asItIs: PrintedValues = { instead: () => null, fill: (text) => text }

/** Null, and lost, where something is drawn that we cannot draw. */
function readTemplate(item: XmlElement, lose: (what: string) => void): ReadDrawing | 'fixed' | null {
  if (childOf(item, 'template-declaration') === undefined) return 'fixed'
  return orLost(() => readDrawing(item, lose), lose)
}

type DrawnContext = Pick<Context, 'lose'> & {
  readonly item: XmlElement
  readonly read: ReadDrawing
  readonly feedbackOf: (identifier: string) => string
}

function readDrawnAsks(interaction: XmlElement, { item, read, feedbackOf, lose }: DrawnContext): ReadAsks | null {
  if (interaction.name !== 'text-entry-interaction') {
    lose(`a ${interaction.name} with what is drawn for each student: only numbers are asked so`)
    return null
  }
  const identifier = interaction.attributes['response-identifier'] ?? 'RESPONSE'
  return orLost(() => ({ asks: readFormula(item, { identifier, read, feedbackOf }), tags: {} }), lose)
}

function orLost<Found>(find: () => Found, lose: (what: string) => void): Found | null {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error
    lose(`the question: ${error.message}`)
    return null
  }
}

/** By the identifier that shows it: after an answer, or inside a choice. */
function feedbackElements(item: XmlElement, lose: (what: string) => void): ReadonlyMap<string, XmlElement> {
  const all = findAll(item, new Set(['modal-feedback', 'feedback-inline', 'feedback-block']))
  const shown = all.filter(({ attributes }) => attributes['show-hide'] !== 'hide')
  if (shown.length < all.length) lose('feedback that is hidden after some answers')
  return new Map(
    shown.map(
      (element) => [element.attributes['identifier'] ?? '', childOf(element, 'content-body') ?? element] as const,
    ),
  )
}

function ownTags(item: XmlElement): readonly string[] {
  const outcome = childrenOf(item, 'outcome-declaration').find(
    ({ attributes }) => attributes['identifier'] === tagsOutcome,
  )
  return childrenOf(childOf(outcome, 'default-value') ?? item, 'value').map((value) => textIn(value).trim())
}
