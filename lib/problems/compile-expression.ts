/**
 * Tree → closure. Names are looked up once, here; at run time a value is read from its slot in an array, so no expression
 * can reach a property, a prototype or a global.
 */
import { portablePower } from '@/lib/metrics/portable-power'
import { holds } from './comparison'
import { combineNumeric, mapNumeric } from './elementwise'
import {
  type BinaryOperator,
  type ComparisonOperator,
  childrenOf,
  type Expression,
  ExpressionError,
} from './expression'
import { MOST_ENTRIES } from './expression-function'
import { getFunction } from './function-table'
import { parseExpression } from './parse-expression'
import type { Value } from './value'
import {
  describeValue,
  isMatrix,
  isStrings,
  isVector,
  requireBoolean,
  requireNumeric,
  requireWhole,
  type Vector,
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

/**
 * What evaluating may cost is bounded by construction: a tree has at most 400 nodes, each is evaluated once at most, and no
 * value has more than MOST_ENTRIES numbers.
 * @throws ExpressionError if the text is not an expression, or names something that does not exist.
 */
export function compileExpression(source: string | number, symbols: Symbols): Evaluate {
  return compileTree(parseExpression(String(source)), symbols)
}

export function compileTree(tree: Expression, symbols: Symbols): Evaluate {
  const evaluate = compileNode(tree, symbols)
  return isConstant(tree, symbols) ? folded(evaluate) : evaluate
}

function isConstant(tree: Expression, symbols: Symbols): boolean {
  if (tree.kind === 'symbol') return !symbols.has(tree.name)
  return childrenOf(tree).every((child) => isConstant(child, symbols))
}

/** Evaluated once for all draws. What cannot be evaluated says so when it is reached: it may stand in a branch never taken. */
function folded(evaluate: Evaluate): Evaluate {
  try {
    const value = evaluate([])
    return () => value
  } catch (error) {
    if (error instanceof ExpressionError) return evaluate
    throw error
  }
}

function compileNode(tree: Expression, symbols: Symbols): Evaluate {
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
    const values: readonly Value[] = items.map((item) => item(scope))
    if (values.every((value) => typeof value === 'number')) return values
    if (values.every((value) => typeof value === 'string')) return values
    if (areRows(values)) return withinBounds(values)
    throw new ExpressionError('The entries of a vector must be all numbers, all texts or all vectors of one length.')
  }
}

function areRows(values: readonly Value[]): values is readonly Vector[] {
  const [first] = values
  return isVector(first) && values.every((row) => isVector(row) && row.length === first.length)
}

/** @throws ExpressionError if it holds too many numbers: what is made of it could cost too much. */
function withinBounds(value: Value): Value {
  if (typeof value !== 'object') return value
  const entries = value.length * (isMatrix(value) ? (value[0]?.length ?? 0) : 1)
  if (entries <= MOST_ENTRIES) return value
  throw new ExpressionError(`A vector or matrix may have ${MOST_ENTRIES} entries, not ${entries}.`)
}

function range(from: Evaluate, to: Evaluate): Evaluate {
  return (scope) => {
    const first = requireWhole(from(scope), { place: 'a range', low: -1e6, high: 1e6 })
    const last = requireWhole(to(scope), { place: 'a range', low: first, high: first + MOST_ENTRIES - 1 })
    return Array.from({ length: last - first + 1 }, (_entry, place) => first + place)
  }
}

function index(of: Evaluate, places: readonly Evaluate[]): Evaluate {
  const [first, ...rest] = places
  if (first === undefined) return of
  const found: Evaluate = (scope) => entryAt(of(scope), first(scope))
  return index(found, rest)
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

/** One and two arguments, nearly all there are, without a loop. */
function call(name: string, args: readonly Evaluate[]): Evaluate {
  const apply = getFunction(name, args.length)
  const [first, second, ...more] = args
  if (first !== undefined && second === undefined) return (scope) => withinBounds(apply([first(scope)]))
  if (first !== undefined && second !== undefined && more.length === 0) {
    return (scope) => withinBounds(apply([first(scope), second(scope)]))
  }
  return (scope) => withinBounds(apply(args.map((arg) => arg(scope))))
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
    const x = left(scope)
    const y = right(scope)
    if (typeof x === 'number' && typeof y === 'number') return apply(x, y)
    return combineNumeric(apply, requireNumeric(x, operator), requireNumeric(y, operator))
  }
}

function comparison(operators: readonly ComparisonOperator[], operands: readonly Evaluate[]): Evaluate {
  const [operator, ...chained] = operators
  const [left, right] = operands
  if (operator !== undefined && left !== undefined && right !== undefined && chained.length === 0) {
    return (scope) => holds(operator, left(scope), right(scope))
  }
  return (scope) => {
    const values = operands.map((operand) => operand(scope))
    return operators.every((each, place) => holds(each, values[place] ?? 0, values[place + 1] ?? 0))
  }
}
