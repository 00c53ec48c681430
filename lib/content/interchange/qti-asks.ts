/** One interaction of a QTI item as what it asks for. */
import { ExchangeError } from './exchange-error'
import type { Asks, Tags } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import { readNumbers } from './qti-numbers'
import { isMapped, type Response, responseOf } from './qti-response'
import { findAll } from './qti-tree'
import { childrenOf } from './xml-tree'

export type QtiContext = {
  readonly item: XmlElement
  /** Of the nodes of a choice, without the feedback in it. */
  readonly textOf: (element: XmlElement) => string
  readonly feedbackOf: (identifier: string) => string
  readonly lose: (what: string) => void
}

export type ReadAsks = { readonly asks: Asks; readonly tags: Tags }

export const interactions = new Set([
  ...[
    'choice-interaction',
    'text-entry-interaction',
    'order-interaction',
    'match-interaction',
    'inline-choice-interaction',
  ],
  ...['extended-text-interaction', 'hottext-interaction', 'gap-match-interaction', 'slider-interaction'],
  ...['associate-interaction', 'hotspot-interaction', 'upload-interaction', 'drawing-interaction', 'media-interaction'],
  ...[
    'graphic-gap-match-interaction',
    'graphic-order-interaction',
    'graphic-associate-interaction',
    'custom-interaction',
  ],
  ...['select-point-interaction', 'position-object-interaction', 'portable-custom-interaction'],
])

/** Null where it is nothing we ask; what was lost says why. */
export function readQtiAsks(interaction: XmlElement, context: QtiContext): ReadAsks | null {
  const identifier = interaction.attributes['response-identifier'] ?? 'RESPONSE'
  const response = responseOf(context.item, identifier)
  switch (interaction.name) {
    case 'choice-interaction':
    case 'inline-choice-interaction':
      return readChoice(interaction, { ...context, response, identifier })
    case 'text-entry-interaction':
      return readEntry(interaction, { ...context, response, identifier })
    case 'order-interaction':
      return { asks: readOrder(interaction, { ...context, response, identifier }), tags: {} }
    case 'match-interaction':
      return { asks: readMatch(interaction, { ...context, response, identifier }), tags: {} }
    default:
      context.lose(`a ${interaction.name}: no such question is asked here`)
      return null
  }
}

type Asked = QtiContext & { readonly response: Response; readonly identifier: string }

const choiceNames = new Set(['simple-choice', 'inline-choice'])

function readChoice(interaction: XmlElement, { item, textOf, feedbackOf, response, identifier }: Asked): ReadAsks {
  const choices = findAll(interaction, choiceNames)
  const ids = choices.map(({ attributes }) => attributes['identifier'] ?? '')
  const unknown = response.correct.find((id) => !ids.includes(id))
  if (choices.length < 2) throw new ExchangeError('Expected two choices or more.', interaction.offset)
  if (unknown !== undefined)
    throw new ExchangeError(`Expected <correct-response> among the choices, found “${unknown}”.`, item.offset)
  const isSeveral = interaction.name === 'choice-interaction' && response.cardinality === 'multiple'
  const usesMap = isMapped(item, identifier) && response.mapped.size > 0
  const right = [...response.mapped.values()].filter((share) => share > 0)
  const whole = isSeveral ? right.reduce((sum, share) => sum + share, 0) : Math.max(0, ...right)
  if (response.correct.length === 0 && whole <= 0) {
    throw new ExchangeError('Expected <correct-response> with the right choice.', item.offset)
  }
  const even = 1 / Math.max(1, response.correct.length)
  const shareOf = (id: string) => {
    if (usesMap && whole > 0) return (response.mapped.get(id) ?? 0) / whole
    if (response.correct.includes(id)) return isSeveral ? even : 1
    return isSeveral ? -even : 0
  }
  const options = choices.map((choice, place) => {
    const id = ids[place] ?? ''
    return { text: textOf(choice), share: shareOf(id), feedback: feedbackOf(id) }
  })
  const isShuffled = interaction.attributes['shuffle'] === 'true'
  return {
    asks: { kind: isSeveral ? 'choices' : 'choice', options, isShuffled },
    tags: isSeveral && !usesMap ? { credit: 'all' } : {},
  }
}

function readEntry(interaction: XmlElement, { item, feedbackOf, lose, response, identifier }: Asked): ReadAsks | null {
  const keys = [...response.correct, ...response.mapped.keys()]
  const isNumber = response.baseType === 'float' || response.baseType === 'integer'
  if (!isNumber && (keys.length === 0 || keys.some((key) => !Number.isFinite(parseNumber(key))))) {
    const accepted = [...new Set(keys)].map((key) => `“${key.slice(0, 40)}”`).join(', ')
    lose(`a short answer in words (${accepted}): no such answer is asked for here`)
    return null
  }
  if (!isNumber) lose('that the answer is compared letter by letter: it is read as a number')
  if (interaction.attributes['pattern-mask'] !== undefined) lose('the pattern an answer must have')
  return { asks: { kind: 'number', numbers: readNumbers(item, { identifier, response, feedbackOf }) }, tags: {} }
}

function readOrder(interaction: XmlElement, { item, textOf, response }: Asked): Asks {
  const choices = findAll(interaction, choiceNames)
  const texts = new Map(choices.map((choice) => [choice.attributes['identifier'] ?? '', textOf(choice)]))
  const items = response.correct.flatMap((id) => texts.get(id) ?? [])
  if (items.length < 2 || items.length !== choices.length) {
    throw new ExchangeError('Expected <correct-response> with every choice, in its order.', item.offset)
  }
  return { kind: 'ordering', items, credit: 'all' }
}

function readMatch(interaction: XmlElement, { item, textOf, response }: Asked): Asks {
  const [sources, targets] = childrenOf(interaction, 'simple-match-set').map((set) =>
    childrenOf(set, 'simple-associable-choice').map((choice) => ({
      id: choice.attributes['identifier'] ?? '',
      text: textOf(choice),
    })),
  )
  if (sources === undefined || targets === undefined) {
    throw new ExchangeError('Expected two <simple-match-set> to match.', interaction.offset)
  }
  const pairs = response.correct.map((pair) => pair.split(' '))
  const matchOf = (id: string) => targets.find((target) => pairs.some(([from, to]) => from === id && to === target.id))
  const matched = sources.map(({ id, text }) => ({ text, match: matchOf(id)?.text }))
  const alone = matched.find(({ match }) => match === undefined)
  if (alone !== undefined) throw new ExchangeError(`Expected a match for “${alone.text.slice(0, 40)}”.`, item.offset)
  const used = new Set(matched.map(({ match }) => match))
  return {
    kind: 'matching',
    pairs: matched.map(({ text, match = '' }) => ({ text, match })),
    others: targets.filter(({ text }) => !used.has(text)).map(({ text }) => text),
    isShuffled: interaction.attributes['shuffle'] === 'true',
  }
}
