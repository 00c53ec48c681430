/** What differs between QTI items: the response with its key, the interaction, the scoring, and the feedback for answers. */
import type { Asks, ExchangedNumber, Tags } from './exchanged-question'
import { acceptsFormula, acceptsInterval, acceptsNumber, acceptsWidth } from './qti-accepts'
import { otherName } from './qti-drawing'
import { float, variable } from './qti-from-expression'
import { contentBody, toXhtml } from './qti-xhtml'
import { optionId } from './to-answers'

type Feedback = { readonly id: string; readonly outcome: string; readonly text: string }
export type QtiParts = {
  readonly declarations: readonly string[]
  readonly interaction: string
  readonly processing: string
  readonly feedbacks: readonly Feedback[]
}

type Of<Kind extends Asks['kind']> = Extract<Asks, { readonly kind: Kind }>

const response = variable('RESPONSE')
const matchCorrect = `<qti-response-condition><qti-response-if><qti-match>${response}<qti-correct identifier="RESPONSE"/></qti-match>${setScore(1)}</qti-response-if><qti-response-else>${setScore(0)}</qti-response-else></qti-response-condition>`
const mapResponse =
  '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>'

export function choiceParts({ kind, options, isShuffled }: Of<'choice' | 'choices'>, tags: Tags): QtiParts {
  const cardinality = kind === 'choice' ? 'single' : 'multiple'
  const keys = options.flatMap(({ share }, place) => (share > 0 ? [optionId(place)] : []))
  const usesMap = kind === 'choices' && tags['credit'] !== 'all'
  const entries = options.map(({ share }, place) => ({ key: optionId(place), value: share }))
  const declared = declaration({ cardinality, baseType: 'identifier', keys, entries: usesMap ? entries : [] })
  const choices = options.map(
    ({ text }, place) => `<qti-simple-choice identifier="${optionId(place)}">${toXhtml(text)}</qti-simple-choice>`,
  )
  const most = kind === 'choice' ? 1 : 0
  return {
    declarations: [
      declared,
      `<qti-outcome-declaration identifier="FEEDBACK" cardinality="${cardinality}" base-type="identifier"/>`,
    ],
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${isShuffled}" max-choices="${most}">\n${choices.join('\n')}\n</qti-choice-interaction>`,
    processing: `${usesMap ? mapResponse : matchCorrect}<qti-set-outcome-value identifier="FEEDBACK">${response}</qti-set-outcome-value>`,
    feedbacks: options.flatMap(({ feedback }, place) =>
      feedback === '' ? [] : [{ id: optionId(place), outcome: 'FEEDBACK', text: feedback }],
    ),
  }
}

export function numberParts(numbers: readonly ExchangedNumber[]): QtiParts {
  const keys = numbers
    .filter(({ share }) => share === 1)
    .map(({ value }) => String(value))
    .slice(0, 1)
  const branches = numbers.map(({ share, feedback, ...number }) => ({ test: acceptsNumber(number), share, feedback }))
  return typedParts(declaration({ cardinality: 'single', baseType: 'float', keys, entries: [] }), branches)
}

/** The key is set with what is drawn. @throws NotInQti */
export function formulaParts({ tolerance, others }: Of<'formula'>): QtiParts {
  const isInterval = 'low' in tolerance
  const key = '<qti-correct identifier="RESPONSE"/>'
  const branches = others.map(({ share, feedback }, place) => {
    const value = variable(otherName(place))
    return { test: isInterval ? acceptsWidth(value, tolerance) : acceptsFormula(value, tolerance), share, feedback }
  })
  const test = isInterval ? acceptsInterval(tolerance) : acceptsFormula(key, tolerance)
  return typedParts('<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="float"/>', [
    { test, share: 1, feedback: '' },
    ...branches,
  ])
}

type Branch = { readonly test: string; readonly share: number; readonly feedback: string }

function typedParts(declared: string, branches: readonly Branch[]): QtiParts {
  const conditions = branches.map(({ test, share, feedback }, place) => {
    const name = place === 0 ? 'qti-response-if' : 'qti-response-else-if'
    const told = feedback === '' ? '' : setFeedback(`answer${place + 1}`)
    return `<${name}>${test}${setScore(share)}${told}</${name}>`
  })
  return {
    declarations: [
      declared,
      '<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>',
    ],
    interaction:
      '<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="15" data-place="end"/></p>',
    processing: `<qti-response-condition>${conditions.join('\n')}<qti-response-else>${setScore(0)}</qti-response-else></qti-response-condition>`,
    feedbacks: branches.flatMap(({ feedback }, place) =>
      feedback === '' ? [] : [{ id: `answer${place + 1}`, outcome: 'FEEDBACK', text: feedback }],
    ),
  }
}

export function orderParts(items: readonly string[]): QtiParts {
  const keys = items.map((_, place) => optionId(place))
  // An item's own order must not give the key away.
  const met = [...items.keys()].map((place) => (place + 1) % items.length)
  const choices = met.map(
    (place) => `<qti-simple-choice identifier="${optionId(place)}">${toXhtml(items[place] ?? '')}</qti-simple-choice>`,
  )
  return {
    declarations: [declaration({ cardinality: 'ordered', baseType: 'identifier', keys, entries: [] })],
    interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">\n${choices.join('\n')}\n</qti-order-interaction>`,
    processing: matchCorrect,
    feedbacks: [],
  }
}

/** Each pair earns its share. */
export function matchParts({ pairs, others, isShuffled }: Of<'matching'>): QtiParts {
  const matches = [...new Set([...pairs.map(({ match }) => match), ...others])]
  const keys = pairs.map(({ match }, place) => `q${place + 1} ${optionId(matches.indexOf(match))}`)
  const entries = keys.map((key) => ({ key, value: 1 / pairs.length }))
  const choice = (id: string, text: string, most: number) =>
    `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${contentBody(text)}</qti-simple-associable-choice>`
  const sources = pairs.map(({ text }, place) => choice(`q${place + 1}`, text, 1))
  const targets = matches.map((text, place) => choice(optionId(place), text, pairs.length))
  const sets = [sources, targets].map((set) => `<qti-simple-match-set>\n${set.join('\n')}\n</qti-simple-match-set>`)
  return {
    declarations: [declaration({ cardinality: 'multiple', baseType: 'directedPair', keys, entries })],
    interaction: `<qti-match-interaction response-identifier="RESPONSE" shuffle="${isShuffled}" max-associations="${pairs.length}">\n${sets.join('\n')}\n</qti-match-interaction>`,
    processing: mapResponse,
    feedbacks: [],
  }
}

type Declared = {
  readonly cardinality: string
  readonly baseType: string
  readonly keys: readonly string[]
  readonly entries: readonly { readonly key: string; readonly value: number }[]
}

function declaration({ cardinality, baseType, keys, entries }: Declared): string {
  const correct = keys.map((key) => `<qti-value>${key}</qti-value>`).join('')
  const mapped = entries.map(({ key, value }) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`).join('')
  const mapping =
    mapped === '' ? '' : `<qti-mapping default-value="0" lower-bound="0" upper-bound="1">${mapped}</qti-mapping>`
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}"><qti-correct-response>${correct}</qti-correct-response>${mapping}</qti-response-declaration>`
}

function setScore(share: number): string {
  return `<qti-set-outcome-value identifier="SCORE">${float(share)}</qti-set-outcome-value>`
}

function setFeedback(id: string): string {
  return `<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">${id}</qti-base-value></qti-set-outcome-value>`
}
