/** Reads one number as people write it, in the browser before it is sent and on the server when it is graded. */
import type { Unit } from '@/lib/problems/part'
import { decimalLatex, relationTo } from './decimal-latex'
import { evaluateTyped } from './evaluate-typed'
import { plainText } from './plain-text'
import { readLiteral } from './read-literal'
import type { NumberReading } from './reading'
import { splitUnit } from './split-unit'
import { attempt, UnreadableText } from './unreadable-text'

export type NumberExpected = { readonly unit: Unit }

const longestText = 200
/** Shown as it stands; anything else is shown with its value. */
const plainDecimal = /^-?[\d.]+$/
/** What most people type; nothing in it could be read in two ways. */
const digitsAlone = /^-?\d+(?:\.\d+)?$/

/**
 * A number without a unit is read in the unit asked; nats where bits are asked are converted (1 nat = 1/ln 2 bits), and back.
 * @example readNumber('0.5 nats', { unit: 'bits' }) // value 0.7213…
 */
export function readNumber(text: string, { unit }: NumberExpected): NumberReading {
  return attempt(() => read(text, unit))
}

function read(text: string, unit: Unit): NumberReading {
  if (text.length > longestText) throw new UnreadableText(`A number of at most ${longestText} characters is expected.`)
  if (digitsAlone.test(text)) return readDigits(text, unit)
  const quantity = splitUnit(plainText(text))
  if (quantity.number === '') throw new UnreadableText(emptyMessage(unit))
  if (quantity.unit !== null && unit === 'none') {
    throw new UnreadableText(`The number alone is expected here, without "${quantity.unit}".`)
  }
  const term = evaluateTyped(quantity.number)
  const value = converted(term.value, { from: quantity.unit ?? unit, to: unit })
  const isConverted = quantity.unit !== null && quantity.unit !== unit
  const typed = quantity.unit === null ? term.bare : `${term.bare}\\ \\text{${quantity.unit}}`
  const needsValue = isConverted || !plainDecimal.test(term.bare)
  const unitShown = unit === 'none' || quantity.unit === null ? '' : `\\ \\text{${unit}}`
  const shown = needsValue ? `${typed} ${relationTo(value)} ${decimalLatex(value)}${unitShown}` : typed
  return { kind: 'read', value, unit, markdown: `$${shown}$`, written: isConverted ? null : term.written }
}

/** As the whole way below would read it, without the many looks at what it might be instead. */
function readDigits(text: string, unit: Unit): NumberReading {
  const isNegative = text.startsWith('-')
  const { value, written } = readLiteral(isNegative ? text.slice(1) : text, 0)
  return { kind: 'read', value: isNegative ? -value : value, unit, markdown: `$${text}$`, written }
}

function converted(value: number, { from, to }: { readonly from: Unit; readonly to: Unit }): number {
  if (from === 'nats' && to === 'bits') return finite(value / Math.LN2)
  if (from === 'bits' && to === 'nats') return value * Math.LN2
  return value
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new UnreadableText('A finite number is expected; this one is too large.')
}

function emptyMessage(unit: Unit): string {
  return unit === 'none'
    ? 'A number is expected, such as 9.72 or 1/3.'
    : `A number of ${unit} is expected, such as 0.72 or 1/3.`
}
