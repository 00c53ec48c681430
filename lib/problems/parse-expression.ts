/** Text → tree: mathjs reads the syntax, an allow-list of its nodes decides what may be said. Nothing is evaluated here. */
import type { MathNode } from 'mathjs'
import mathjs from 'mathjs/lib/browser/math.js'
import { type ComparisonOperator, type Expression, ExpressionError } from './expression'

const {
  isAccessorNode,
  isArrayNode,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isIndexNode,
  isOperatorNode,
  isParenthesisNode,
  isRangeNode,
  isRelationalNode,
  isSymbolNode,
  parse,
} = mathjs

const MOST_CHARACTERS = 1_000
const MOST_NODES = 400
const MOST_DEPTH = 40

/** @throws ExpressionError saying what is wrong and, for a slip of syntax, at which character. */
export function parseExpression(source: string): Expression {
  if (source.trim() === '') throw new ExpressionError('An expression is empty.')
  if (source.length > MOST_CHARACTERS) throw new ExpressionError(`An expression is over ${MOST_CHARACTERS} characters.`)
  if (deepestBracket(source) > MOST_DEPTH) throw tooDeep()
  return fromNode(parsed(source), { nodes: 0 }, 0)
}

function parsed(source: string): MathNode {
  try {
    return parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'syntax'
    throw new ExpressionError(`"${source}" cannot be read: ${message}`, offsetOf(error))
  }
}

/** mathjs counts characters from 1. */
function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('char' in error)) return null
  return typeof error.char === 'number' ? error.char - 1 : null
}

function deepestBracket(source: string): number {
  let depth = 0
  let deepest = 0
  for (const character of source) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

type Budget = { nodes: number }

function fromNode(node: MathNode, budget: Budget, depth: number): Expression {
  budget.nodes += 1
  if (budget.nodes > MOST_NODES) throw new ExpressionError(`An expression has over ${MOST_NODES} parts.`)
  if (depth > MOST_DEPTH) throw tooDeep()
  const inner = (child: MathNode) => fromNode(child, budget, depth + 1)
  if (isParenthesisNode(node)) return inner(node.content)
  if (isConstantNode(node)) return constant(node.value)
  if (isSymbolNode(node)) return { kind: 'symbol', name: node.name }
  if (isArrayNode(node)) return vector(node.items.map(inner))
  if (isFunctionNode(node)) return call(node, inner)
  if (isOperatorNode(node)) return operation(node, inner)
  if (isRelationalNode(node)) return chain(node, inner)
  if (isConditionalNode(node)) {
    return {
      kind: 'conditional',
      condition: inner(node.condition),
      yes: inner(node.trueExpr),
      no: inner(node.falseExpr),
    }
  }
  if (isAccessorNode(node)) return access(node, inner)
  if (isRangeNode(node) && node.step === null) return { kind: 'range', from: inner(node.start), to: inner(node.end) }
  throw notAllowed(node)
}

type Inner = (child: MathNode) => Expression

function constant(value: unknown): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value }
  if (typeof value === 'string') return { kind: 'string', value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  throw new ExpressionError(`Expected a finite number, a "text", true or false, got ${String(value)}.`)
}

function vector(items: readonly Expression[]): Expression {
  if (items.length === 0) throw new ExpressionError('A vector needs one entry at least.')
  return { kind: 'vector', items }
}

function call(node: MathNode, inner: Inner): Expression {
  if (!isFunctionNode(node) || !isSymbolNode(node.fn)) throw new ExpressionError('A function is called by its name.')
  return { kind: 'call', name: node.fn.name, args: node.args.map(inner) }
}

const arithmetic = new Map([
  ['add', '+' as const],
  ['subtract', '-' as const],
  ['multiply', '*' as const],
  ['dotMultiply', '*' as const],
  ['divide', '/' as const],
  ['dotDivide', '/' as const],
  ['pow', '^' as const],
  ['dotPow', '^' as const],
])

const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['equal', '=='],
  ['unequal', '!='],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
])

function operation(node: MathNode, inner: Inner): Expression {
  if (!isOperatorNode(node)) throw notAllowed(node)
  if (node.implicit) throw new ExpressionError(`Write the multiplication out: "${node.toString()}" has no *.`)
  if ('isPercentage' in node && node.isPercentage) throw new ExpressionError('Write a percentage as a decimal.')
  const [left, right] = node.args.map(inner)
  if (left === undefined) throw notAllowed(node)
  if (right === undefined) return unary(node.fn, left, node)
  const operator = arithmetic.get(node.fn)
  if (operator !== undefined) return { kind: 'arithmetic', operator, left, right }
  const comparison = comparisons.get(node.fn)
  if (comparison !== undefined) return { kind: 'comparison', operators: [comparison], operands: [left, right] }
  if (node.fn === 'and' || node.fn === 'or') return { kind: 'logic', operator: node.fn, left, right }
  throw notAllowed(node)
}

function unary(name: string, of: Expression, node: MathNode): Expression {
  if (name === 'unaryMinus')
    return of.kind === 'number' ? { kind: 'number', value: 0 - of.value } : { kind: 'negate', of }
  if (name === 'unaryPlus') return of
  if (name === 'not') return { kind: 'not', of }
  throw notAllowed(node)
}

/** a < b < c */
function chain(node: MathNode, inner: Inner): Expression {
  if (!isRelationalNode(node)) throw notAllowed(node)
  const operators = node.conditionals.map((name) => {
    const operator = comparisons.get(name)
    if (operator === undefined) throw notAllowed(node)
    return operator
  })
  return { kind: 'comparison', operators, operands: node.params.map(inner) }
}

/** q[1] and m[1, 2]; never a property. */
function access(node: MathNode, inner: Inner): Expression {
  if (!isAccessorNode(node) || !isIndexNode(node.index) || node.index.dotNotation) throw notAllowed(node)
  const places = node.index.dimensions
  if (places.length < 1 || places.length > 2 || places.some((place) => isRangeNode(place))) throw notAllowed(node)
  return { kind: 'index', of: inner(node.object), places: places.map(inner) }
}

function notAllowed(node: MathNode): ExpressionError {
  return new ExpressionError(`"${node.toString()}" is not part of the expression language (${node.type}).`)
}

function tooDeep(): ExpressionError {
  return new ExpressionError(`An expression is nested over ${MOST_DEPTH} deep.`)
}
