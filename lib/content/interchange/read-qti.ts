/** QTI 3, 2.2 and 2.1 → the questions in it: one item, or a document with several. */
import { ExchangeError } from './exchange-error'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { htmlToMarkdown } from './html-to-markdown'
import { parseXml, type XmlElement } from './parse-xml'
import { positionsIn } from './positions-in'
import { interactions, readQtiAsks } from './qti-asks'
import { findAll, type Instead, normalised, toHtml } from './qti-tree'
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
  if (childOf(item, 'template-declaration') !== undefined) {
    lose('the question: what is drawn for each student (its templates) is not read')
    return []
  }
  if (found.length > 1) lose('that its parts are asked together: each is a question of its own')
  const textOf = (element: XmlElement) => markdown(element, { lose, instead: withoutFeedback })
  const feedbacks = feedbackMap(item, lose)
  const { tags, others } = readTagList(ownTags(item))
  for (const tag of others) lose(`the tag “${tag}”`)
  const id = (item.attributes['identifier'] ?? '').replace(/^item-/, '') || null
  return found.flatMap((interaction, place): readonly Exchanged[] => {
    const feedbackOf = (identifier: string) => feedbacks.get(identifier) ?? ''
    const read = readQtiAsks(interaction, { item, textOf, feedbackOf, lose })
    if (read === null) return []
    const prompt = markdown(body, { lose, instead: (element) => blankFor(element, interaction) })
    if (prompt === '') throw new ExchangeError('Expected a text in <item-body>.', body.offset)
    const number = found.length > 1 ? ` (part ${place + 1})` : ''
    const solution = feedbacks.get(solutionFeedback) ?? ''
    const allTags = { ...read.tags, ...tags }
    return [{ id, title: title + number, prompt, asks: read.asks, solution, hints: [], category: '', tags: allTags }]
  })
}

/** The prompt of an interaction is part of the text; of the interaction itself, a blank where it stands in a line. */
function blankFor(element: XmlElement, asked: XmlElement): string | null {
  if (element.name === 'modal-feedback' || element.name === 'rubric-block' || element.name.startsWith('feedback-'))
    return ''
  if (!interactions.has(element.name))
    return element.name === 'prompt' ? `<p>${toHtml(element.children, () => null)}</p>` : null
  const isInline = element.name === 'text-entry-interaction' || element.name === 'inline-choice-interaction'
  if (isInline) return element.attributes['data-place'] === 'end' ? '' : '_____'
  const prompt = element === asked ? childOf(element, 'prompt') : undefined
  return prompt === undefined ? '' : `<p>${toHtml(prompt.children, () => null)}</p>`
}

const withoutFeedback: Instead = ({ name }) => (name.startsWith('feedback-') ? '' : null)

type Texts = { readonly lose: (what: string) => void; readonly instead: Instead }

function markdown({ children }: XmlElement, { lose, instead }: Texts): string {
  return htmlToMarkdown(toHtml(children, instead), { lose, keepsLines: false })
}

/** By the identifier that shows it: after an answer, or inside a choice. */
function feedbackMap(item: XmlElement, lose: (what: string) => void): ReadonlyMap<string, string> {
  const all = findAll(item, new Set(['modal-feedback', 'feedback-inline', 'feedback-block']))
  const shown = all.filter(({ attributes }) => attributes['show-hide'] !== 'hide')
  if (shown.length < all.length) lose('feedback that is hidden after some answers')
  return new Map(
    shown.map((element) => {
      const content = childOf(element, 'content-body') ?? element
      return [element.attributes['identifier'] ?? '', markdown(content, { lose, instead: () => null })] as const
    }),
  )
}

function ownTags(item: XmlElement): readonly string[] {
  const outcome = childrenOf(item, 'outcome-declaration').find(
    ({ attributes }) => attributes['identifier'] === tagsOutcome,
  )
  return childrenOf(childOf(outcome, 'default-value') ?? item, 'value').map((value) => textIn(value).trim())
}
