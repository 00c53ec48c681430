/** What is drawn for each student, as the template variables of a QTI item and the rules that fill them. */
import { decimalGrid } from '@/lib/problems/decimal-grid'
import { drawOrder } from '@/lib/problems/draw-order'
import type { Expression } from '@/lib/problems/expression'
import type { Parameter } from '@/lib/problems/parameter-schema'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Asks, Drawing } from './exchanged-question'
import { float, NotInQti, qtiCondition, qtiNumber } from './qti-from-expression'
import type { ShownVariable } from './qti-shown'
import { isWhole, wholeNames } from './qti-whole'
import { escapeXml } from './xml-tree'

type Formula = Extract<Asks, { readonly kind: 'formula' }>

const taken = new Set(['RESPONSE', 'SCORE', 'FEEDBACK', 'SOLUTION', 'completionStatus', 'numAttempts', 'duration'])

/** Names for what is only shown, or only compared with: readers put what they stand for in their place. */
export const passingName = /^(?:SHOWN|VALUE)\d+$/

/** Of another number that counts, by its place. */
export function otherName(place: number): string {
  return `VALUE${place + 1}`
}

/** @throws NotInQti where QTI cannot draw it, or work it out. */
export function drawingLines(
  { formula, others, drawing }: Formula,
  shown: readonly ShownVariable[],
): readonly string[] {
  const order = drawOrder(drawing)
  const clash = order.find((name) => taken.has(name) || /^(?:SHOWN|VALUE|SURPRISAL)/.test(name))
  if (clash !== undefined) throw new NotInQti(`${clash} has a meaning of its own in QTI`)
  const whole = wholeNames(drawing)
  const key = parseExpression(formula)
  const drawn = order.map((name) => ({ name, ...drawnOf(name, { drawing, whole }) }))
  const compared = others.map(({ when }, place) => ({
    name: otherName(place),
    ...workedOut(parseExpression(when), whole),
  }))
  const constraints = drawing.require.map(
    (source) => `<qti-template-constraint>${qtiCondition(parseExpression(String(source)))}</qti-template-constraint>`,
  )
  const right = isWhole(key, whole) ? `<qti-integer-to-float>${qtiNumber(key)}</qti-integer-to-float>` : qtiNumber(key)
  return [
    ...[...drawn, ...compared].map(({ name, baseType }) => declare(name, baseType)),
    ...shown.map(({ name, baseType, isInFormula }) =>
      declare(name, baseType, isInFormula ? ' math-variable="true"' : ''),
    ),
    '<qti-template-processing>',
    ...drawn.map(({ name, value }) => set(name, value)),
    ...constraints,
    ...[...compared, ...shown].map(({ name, value }) => set(name, value)),
    `<qti-set-correct-response identifier="RESPONSE">${right}</qti-set-correct-response>`,
    '</qti-template-processing>',
  ]
}

function declare(name: string, baseType: string, more = ''): string {
  return `<qti-template-declaration identifier="${name}" cardinality="single" base-type="${baseType}"${more}/>`
}

function set(name: string, value: string): string {
  return `<qti-set-template-value identifier="${name}">${value}</qti-set-template-value>`
}

type Drawn = { readonly baseType: 'integer' | 'float' | 'string'; readonly value: string }

type Context = { readonly drawing: Drawing; readonly whole: ReadonlySet<string> }

function drawnOf(name: string, { drawing: { parameters, let: named }, whole }: Context): Drawn {
  const parameter = parameters[name]
  if (parameter !== undefined) return drawOf(name, parameter)
  return workedOut(parseExpression(String(named[name] ?? '')), whole)
}

function workedOut(tree: Expression, whole: ReadonlySet<string>): Drawn {
  return { baseType: isWhole(tree, whole) ? 'integer' : 'float', value: qtiNumber(tree) }
}

function drawOf(name: string, parameter: Parameter): Drawn {
  if ('integer' in parameter) {
    const { min, max } = parameter.integer
    return { baseType: 'integer', value: randomInteger({ min, max, step: 1 }) }
  }
  if ('decimal' in parameter) return decimal(parameter.decimal)
  if ('choice' in parameter) return choice(name, parameter.choice)
  throw new NotInQti(`QTI cannot draw ${name} (${Object.keys(parameter)[0] ?? ''})`)
}

type Range = { readonly min: number; readonly max: number; readonly step: number }

function randomInteger({ min, max, step }: Range): string {
  return `<qti-random-integer min="${min}" max="${max}" step="${step}"/>`
}

/** Whole ticks over a power of ten: the very decimal, where a product with the step would be off in the last place. */
function decimal({ min, max, step }: Range): Drawn {
  const { places, toTicks } = decimalGrid([min, step])
  const ticks = { min: toTicks(min), max: Math.floor(toTicks(max) + 1e-6), step: toTicks(step) }
  const value = randomInteger(ticks)
  if (places === 0) return { baseType: 'integer', value }
  return { baseType: 'float', value: `<qti-divide>${value}${float(Number(`1e${places}`))}</qti-divide>` }
}

function choice(name: string, values: Extract<Parameter, { readonly choice: unknown }>['choice']): Drawn {
  const isText = values.every((value) => typeof value === 'string')
  if (!isText && !values.every((value) => typeof value === 'number'))
    throw new NotInQti(`QTI cannot draw ${name}, one of several vectors`)
  const baseType = isText ? 'string' : 'float'
  const listed = values.map(
    (value) => `<qti-base-value base-type="${baseType}">${escapeXml(String(value))}</qti-base-value>`,
  )
  return { baseType, value: `<qti-random><qti-multiple>${listed.join('')}</qti-multiple></qti-random>` }
}
