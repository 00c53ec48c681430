/**
 * Tree → closure. Names are looked up once, here; at run time a value is read from its slot in an array, so no expression
 * can reach a property, a prototype or a global.
 */
import { portablePower } from '@/lib/metrics/portable-power'
import { combineNumeric, mapNumeric } from './elementwise'
import { type BinaryOperator, type ComparisonOperator, type Expression, ExpressionError } from './expression'
import { MOST_ENTRIES } from './expression-functions'
import { getFunction } from './function-table'
import { parseExpression } from './parse-expression'
import type { Value } from './value'
import {
  describeValue,
  isMatrix,
  isStrings,
  isVector,
  requireBoolean,
  requireNumber,
  requireNumeric,
  requireWhole,
} from './value-guards'

/** The values of the symbols, each in its slot; a slot may be empty until its value is made. */
export type Scope = readonly (Value | undefined)[]
export type Evaluate = (scope: Scope) => Value
/** Slot of each symbol. */
export type Symbols = ReadonlyMap<string, number>

/** Names with a meaning of their own, not free for parameters. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
])

/** @throws ExpressionError if the text is not an expression, or names something that does not exist. */
export function compileExpression(source: string | number, symbols: Symbols): Evaluate {
  return compileTree(parseExpression(String(source)), symbols)
}

export function compileTree(tree: Expression, symbols: Symbols): Evaluate {
  const inner = (child: Expression) => compileTree(child, symbols)
  switch (tree.kind) {
    case 'number':
    case 'string':
    case 'boolean': {
      const { value } = tree
      return () => value
    }
    case 'symbol':
      return symbol(tree.name, symbols)
    case 'vector':
      return vector(tree.items.map(inner))
    case 'range':
      return range(inner(tree.from), inner(tree.to))
    case 'index':
      return index(inner(tree.of), tree.places.map(inner))
    case 'call':
      return call(tree.name, tree.args.map(inner))
    case 'negate': {
      const of = inner(tree.of)
      return (scope) => mapNumeric(requireNumeric(of(scope), '-'), (x) => 0 - x)
    }
    case 'not': {
      const of = inner(tree.of)
      return (scope) => !requireBoolean(of(scope), 'not')
    }
    case 'logic':
      return logic(tree.operator, inner(tree.left), inner(tree.right))
    case 'arithmetic':
      return arithmetic(tree.operator, inner(tree.left), inner(tree.right))
    case 'comparison':
      return comparison(tree.operators, tree.operands.map(inner))
    case 'conditional': {
      const [condition, yes, no] = [inner(tree.condition), inner(tree.yes), inner(tree.no)]
      return (scope) => (requireBoolean(condition(scope), '?') ? yes(scope) : no(scope))
    }
  }
}

function symbol(name: string, symbols: Symbols): Evaluate {
  const slot = symbols.get(name)
  if (slot === undefined) {
    const constant = constants.get(name)
    if (constant !== undefined) return () => constant
    const known = [...symbols.keys()].join(', ') || 'none'
    throw new ExpressionError(`There is no ${name} here. Known names: ${known}.`)
  }
  return (scope) => {
    const value = scope[slot]
    if (value === undefined) throw new ExpressionError(`${name} has no value yet.`)
    return value
  }
}

function vector(items: readonly Evaluate[]): Evaluate {
  return (scope) => {
    const values = items.map((item) => item(scope))
    const numbers = values.filter((value) => typeof value === 'number')
    if (numbers.length === values.length) return numbers
    const texts = values.filter((value) => typeof value === 'string')
    if (texts.length === values.length) return texts
    const rows = values.filter(isVector)
    if (rows.length === values.length && rows.every(({ length }) => length === rows[0]?.length)) return rows
    throw new ExpressionError('The entries of a vector must be all numbers, all texts or all vectors of one length.')
  }
}

function range(from: Evaluate, to: Evaluate): Evaluate {
  return (scope) => {
    const first = requireWhole(from(scope), { place: 'a range', low: -1e6, high: 1e6 })
    const last = requireWhole(to(scope), { place: 'a range', low: first, high: first + MOST_ENTRIES - 1 })
    return Array.from({ length: last - first + 1 }, (_entry, place) => first + place)
  }
}

function index(of: Evaluate, places: readonly Evaluate[]): Evaluate {
  return (scope) => places.reduce<Value>((value, place) => entryAt(value, place(scope)), of(scope))
}

/** Counted from 1. */
function entryAt(list: Value, place: Value): Value {
  if (!isVector(list) && !isMatrix(list) && !isStrings(list)) {
    throw new ExpressionError(`[…] expects a vector before it, got ${describeValue(list)}.`)
  }
  const entry = list[requireWhole(place, { place: '[…]', low: 1, high: list.length }) - 1]
  if (entry === undefined) throw new ExpressionError('[…] found nothing there.')
  return entry
}

function call(name: string, args: readonly Evaluate[]): Evaluate {
  const apply = getFunction(name, args.length)
  return (scope) => apply(args.map((arg) => arg(scope)))
}

function logic(operator: 'and' | 'or', left: Evaluate, right: Evaluate): Evaluate {
  if (operator === 'and') {
    return (scope) => requireBoolean(left(scope), 'and') && requireBoolean(right(scope), 'and')
  }
  return (scope) => requireBoolean(left(scope), 'or') || requireBoolean(right(scope), 'or')
}

const operations: Readonly<Record<BinaryOperator, (x: number, y: number) => number>> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => x / y,
  '^': (x, y) => portablePower(x, y),
}

function arithmetic(operator: BinaryOperator, left: Evaluate, right: Evaluate): Evaluate {
  const apply = operations[operator]
  return (scope) => {
    const [x, y] = [left(scope), right(scope)]
    if (typeof x === 'number' && typeof y === 'number') return apply(x, y)
    return combineNumeric(apply, requireNumeric(x, operator), requireNumeric(y, operator))
  }
}

function comparison(operators: readonly ComparisonOperator[], operands: readonly Evaluate[]): Evaluate {
  return (scope) => {
    const values = operands.map((operand) => operand(scope))
    return operators.every((operator, place) => holds(operator, values[place] ?? 0, values[place + 1] ?? 0))
  }
}

function holds(operator: ComparisonOperator, left: Value, right: Value): boolean {
  const areTexts = typeof left === 'string' && typeof right === 'string'
  const areFlags = typeof left === 'boolean' && typeof right === 'boolean'
  if (areTexts || areFlags) {
    if (operator === '==') return left === right
    if (operator === '!=') return left !== right
  }
  const [x, y] = [requireNumber(left, operator), requireNumber(right, operator)]
  switch (operator) {
    case '==':
      return isEqual(x, y)
    case '!=':
      return !isEqual(x, y)
    case '<':
      return x < y
    case '<=':
      return x <= y
    case '>':
      return x > y
    case '>=':
      return x >= y
  }
}

/** Equal but for the last bits: 0.1 + 0.2 == 0.3 holds. Infinity is equal to itself alone. */
function isEqual(x: number, y: number): boolean {
  if (x === y || !Number.isFinite(x) || !Number.isFinite(y)) return x === y
  return Math.abs(x - y) <= EQUALITY_SLACK * Math.max(Math.abs(x), Math.abs(y))
}

/** Relative; mathjs's own default. */
const EQUALITY_SLACK = 1e-12
