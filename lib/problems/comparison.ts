/** Whether two values stand in the relation that a comparison of an expression asks for. */
import type { ComparisonOperator } from './expression'
import type { Value } from './value'
import { requireNumber } from './value-guards'

/** Texts and flags are equal or not; numbers have an order too. @throws ExpressionError for anything else. */
export function holds(operator: ComparisonOperator, left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return comparisons[operator](left, right)
  const areTexts = typeof left === 'string' && typeof right === 'string'
  const areFlags = typeof left === 'boolean' && typeof right === 'boolean'
  if (areTexts || areFlags) {
    if (operator === '==') return left === right
    if (operator === '!=') return left !== right
  }
  return comparisons[operator](requireNumber(left, operator), requireNumber(right, operator))
}

const comparisons: Readonly<Record<ComparisonOperator, (x: number, y: number) => boolean>> = {
  '==': (x, y) => isEqual(x, y),
  '!=': (x, y) => !isEqual(x, y),
  '<': (x, y) => x < y,
  '<=': (x, y) => x <= y,
  '>': (x, y) => x > y,
  '>=': (x, y) => x >= y,
}

/** Equal but for the last bits: 0.1 + 0.2 == 0.3 holds. Infinity is equal to itself alone. */
function isEqual(x: number, y: number): boolean {
  if (x === y || !Number.isFinite(x) || !Number.isFinite(y)) return x === y
  return Math.abs(x - y) <= EQUALITY_SLACK * Math.max(Math.abs(x), Math.abs(y))
}

/** Relative; mathjs's own default. */
const EQUALITY_SLACK = 1e-12
