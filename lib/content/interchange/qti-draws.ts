/** What a QTI template draws, as a kind of parameter. */
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import type { Parameter } from '@/lib/problems/parameter-schema'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import { NotOurs } from './qti-to-expression'
import { childrenOf, textIn } from './xml-tree'

/** Of the values between its ends; a float may be any. */
const valuesOfFloat = 1_000

/** Null where it is no operator that draws. @throws NotOurs where we draw nothing like it. */
export function parameterOf(element: XmlElement, lose: (what: string) => void): Parameter | null {
  switch (element.name) {
    case 'random-integer':
      return integer(range(element))
    case 'random-float': {
      const { min, max } = range(element)
      if (max - min < 1e-6 || max - min > 1e9) throw new NotOurs('its random-float has ends that no steps fit between')
      const step = powerOfTen(Math.floor(Math.log10((max - min) / valuesOfFloat)))
      lose(`that any number from ${min} to ${max} is drawn: one in steps of ${step} is`)
      return { decimal: { min, max, step } }
    }
    case 'random':
      return choice(element)
    case 'divide':
      return overPowerOfTen(element)
    default:
      return null
  }
}

const endsLeftOut: Readonly<Record<string, string>> = { min: '0', step: '1' }

function range({ attributes, name }: XmlElement) {
  const end = (which: string) => parseNumber(attributes[which] ?? endsLeftOut[which] ?? '')
  const [min, max, step] = [end('min'), end('max'), end('step')]
  if (![min, max, step].every(Number.isFinite)) throw new NotOurs(`the ends of a ${name} depend on what is drawn`)
  if (min > max || step <= 0) throw new NotOurs(`a ${name} has no value between its ends`)
  return { min, max, step }
}

function integer({ min, max, step }: ReturnType<typeof range>): Parameter {
  return step === 1 ? { integer: { min, max } } : { decimal: { min, max, step } }
}

/** Decimals on a grid: whole ticks over a power of ten. */
function overPowerOfTen(element: XmlElement): Parameter | null {
  const [ticks, scale] = childrenOf(element)
  if (ticks?.name !== 'random-integer' || scale?.name !== 'base-value') return null
  const divisor = parseNumber(textIn(scale))
  const places = Math.round(Math.log10(divisor))
  if (!(places >= 1 && places <= 9) || powerOfTen(places) !== divisor) return null
  const { min, max, step } = range(ticks)
  return { decimal: { min: min / divisor, max: max / divisor, step: step / divisor } }
}

function choice(element: XmlElement): Parameter {
  const [container] = childrenOf(element)
  const listed = container === undefined ? [] : childrenOf(container)
  const isList = container?.name === 'multiple' || container?.name === 'ordered'
  if (!isList || listed.length === 0 || listed.some(({ name }) => name !== 'base-value'))
    throw new NotOurs('it draws among values that are no plain list')
  const texts = listed.map((value) => textIn(value).trim())
  const isNumber = ['integer', 'float'].includes(listed[0]?.attributes['base-type'] ?? '')
  return { choice: isNumber ? texts.map(parseNumber) : texts }
}
