/** A value of a question's parameter, or an answer, in a line for whoever writes an expression with it. */
import 'server-only'
import type { Value } from '@/lib/problems/value'

/** Enough to recognise a number by. */
const digitsShown = 6

export function valueText(value: Value): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(digitsShown))).replace(/^-/, '−')
  if (typeof value === 'string') return `“${value}”`
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return `[${value.map((entry: Value) => valueText(entry)).join(', ')}]`
}
