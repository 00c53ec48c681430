/** Which numbers count in a QTI item, as conditions on the response. */
import type { Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { ToleranceSource } from '@/lib/problems/tolerance-schema'
import type { Reach } from './exchanged-question'
import { float, NotInQti, qtiNumber, variable } from './qti-from-expression'

const response = variable('RESPONSE')

/**
 * Around a value said twice: once with QTI's tolerance, once by its two ends, both of which belong to it. Not every player knows the
 * tolerance, and to those that do the ends change nothing.
 */
export function acceptsNumber({ value, reach }: { readonly value: number; readonly reach: Reach }): string {
  if (reach.kind === 'range') return between(float(reach.low), float(reach.high))
  const wider = reach.tolerance + slack * (Math.abs(value) + reach.tolerance)
  const [low, high] = [float(value - wider), float(value + wider)]
  return either(equal('absolute', { tolerance: reach.tolerance, value: float(value) }), between(low, high))
}

/** Around what a formula gives. @throws NotInQti */
export function acceptsFormula(value: string, tolerance: ToleranceSource): string {
  if ('low' in tolerance) throw new RangeError('An interval stands at one place, whatever the value.')
  if ('significantFigures' in tolerance)
    throw new NotInQti('QTI cannot say that the last of so many significant digits may be off')
  if ('decimalPlaces' in tolerance)
    return around(value, { absolute: 0.51 * Number(`1e-${tolerance.decimalPlaces}`), relative: 0 })
  const { relative, absolute } = tolerance
  if (relative === undefined && absolute !== undefined)
    return either(equal('absolute', { tolerance: absolute, value }), around(value, { absolute, relative: 0 }))
  const share = relative ?? 0.01
  const ends = around(value, { absolute: absolute ?? 1e-8, relative: share })
  if (absolute !== undefined) return ends
  return either(equal('relative', { tolerance: Number((share * 100).toPrecision(15)), value }), ends)
}

/** @throws NotInQti */
export function acceptsInterval({ low, high }: { readonly low: Source; readonly high: Source }): string {
  return between(qtiNumber(parsed(low)), qtiNumber(parsed(high)))
}

/** Around another value than the key: as wide as the interval. @throws NotInQti */
export function acceptsWidth(value: string, { low, high }: { readonly low: Source; readonly high: Source }): string {
  const width = `<qti-subtract>${qtiNumber(parsed(high))}${qtiNumber(parsed(low))}</qti-subtract>`
  return within(value, `<qti-divide>${width}${float(2)}</qti-divide>`)
}

type Source = string | number

function parsed(source: Source): Expression {
  return parseExpression(String(source))
}

/** With the slack that our own grading has. */
function around(
  value: string,
  { absolute, relative }: { readonly absolute: number; readonly relative: number },
): string {
  const size = `<qti-math-operator name="abs">${value}</qti-math-operator>`
  const reach = `<qti-sum>${float(absolute)}<qti-product>${float(relative + slack)}${size}</qti-product></qti-sum>`
  return within(value, reach)
}

function within(value: string, reach: string): string {
  return between(`<qti-subtract>${value}${reach}</qti-subtract>`, `<qti-sum>${value}${reach}</qti-sum>`)
}

function between(low: string, high: string): string {
  return `<qti-and><qti-gte>${response}${low}</qti-gte><qti-lte>${response}${high}</qti-lte></qti-and>`
}

function either(one: string, other: string): string {
  return `<qti-or>${one}${other}</qti-or>`
}

function equal(mode: string, { tolerance, value }: { readonly tolerance: number; readonly value: string }): string {
  return `<qti-equal tolerance-mode="${mode}" tolerance="${tolerance} ${tolerance}">${value}${response}</qti-equal>`
}

/** How far beyond an end a response may lie in binary and still be on it: a share of its size, as in our own grading. */
const slack = 1e-12
