/** Moodle's calculated questions: a formula over numbers that are drawn, as our own questions have them. */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import { ExchangeError } from './exchange-error'
import type { Asks } from './exchanged-question'
import { parseNumber } from './gift-numbers'
import type { MoodleContext } from './moodle-asks'
import { nameOf, toExpression } from './moodle-formula'
import type { XmlElement } from './parse-xml'
import { childOf, childrenOf, textIn } from './xml-tree'

/** Null where its formula has a function we do not know. */
export function readCalculated(element: XmlElement, { textOf, lose }: MoodleContext): Asks | null {
  const answers = childrenOf(element, 'answer')
  const right = answers.find((answer) => answer.attributes['fraction'] === '100')
  if (right === undefined) throw new ExchangeError('Expected an <answer> with fraction="100".', element.offset)
  if (answers.length > 1) lose('the other answers: one formula is the key')
  const feedback = textOf(childOf(right, 'feedback'))
  if (feedback !== '') lose(`the feedback of the right answer: “${feedback.slice(0, 60)}”`)
  const drawn = setsOf(element).map((set, place) => [nameOf(place), drawnNumber(set, lose)] as const)
  const typed = textIn(childOf(right, 'text'))
  const formula = toExpression(typed, wildsOf(element))
  if (formula === null) {
    lose(`the question: its formula ${typed.slice(0, 80)} has functions that are not ours`)
    return null
  }
  lose('the list of values that were drawn once: each student draws anew')
  if (childrenOf(element, 'units').length > 0) lose('its units: say in the text which one is meant')
  const drawing = { parameters: Object.fromEntries(drawn), let: {}, require: [] }
  return { kind: 'formula', formula, tolerance: toleranceOf(right, formula), others: [], drawing }
}

/** The wild cards, in their order. */
function wildsOf(element: XmlElement): readonly string[] {
  return setsOf(element).map(wildOf)
}

function setsOf(element: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(element, 'dataset_definitions') ?? element, 'dataset_definition')
}

function wildOf(set: XmlElement): string {
  return textIn(childOf(set, 'name')).trim()
}

/** {a} in a text is what was drawn, {=…} what is worked out from it. */
export function withDrawn(
  text: string,
  { element, lose }: { readonly element: XmlElement; readonly lose: (what: string) => void },
): string {
  const wilds = wildsOf(element)
  return text.replaceAll(
    /\{=((?:[^{}]|\{[^{}]*\})*)\}|\{([^{}]*)\}/g,
    (typed, formula: string | undefined, wild: string) => {
      if (formula === undefined)
        return wilds.includes(wild.trim()) ? `{{ ${nameOf(wilds.indexOf(wild.trim()))} }}` : typed
      const expression = toExpression(formula.replaceAll(/\\(?=[*_~])/g, ''), wilds)
      if (expression === null) lose(`the value of ${typed} in its text`)
      return expression === null ? typed : `{{ ${expression} }}`
    },
  )
}

function drawnNumber(set: XmlElement, lose: (what: string) => void) {
  const wild = wildOf(set)
  const number = (name: string) => {
    const value = parseNumber(textIn(childOf(set, name)))
    if (Number.isFinite(value)) return value
    throw new ExchangeError(`Expected <${name}> with a number for {${wild}}.`, set.offset)
  }
  const [min, max, decimals] = [number('minimum'), number('maximum'), number('decimals')]
  const distribution = textIn(childOf(set, 'distribution')).trim()
  if (distribution !== 'uniform') lose(`how {${wild}} is spread (${distribution}): every value is as likely`)
  if (!(min <= max) || !(decimals >= 0 && decimals <= 9)) {
    throw new ExchangeError(`Expected <minimum> not above <maximum> and up to 9 decimals for {${wild}}.`, set.offset)
  }
  return { decimal: { min, max, step: powerOfTen(-Math.floor(decimals)) } }
}

/** 1: a share of the key; 2: in its unit; 3: between the key over 1 + t and the key times it. */
function toleranceOf(answer: XmlElement, formula: string) {
  const size = Math.abs(parseNumber(textIn(childOf(answer, 'tolerance'))))
  const width = Number.isFinite(size) && size > 0 ? size : 1e-9
  const type = textIn(childOf(answer, 'tolerancetype')).trim()
  if (type === '2') return { absolute: width }
  if (type !== '3') return { relative: Math.min(1, width) }
  const ends = `(${formula}) / ${1 + width}, (${formula}) * ${1 + width}`
  return { low: `min(${ends})`, high: `max(${ends})` }
}
