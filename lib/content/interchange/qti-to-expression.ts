/** Expressions of QTI → ours: numbers, texts and conditions over the variables of a template. */
import type { ComparisonOperator, Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { parseNumber } from './gift-numbers'
import type { XmlElement } from './parse-xml'
import { childrenOf, textIn } from './xml-tree'

export type Reading = {
  /** Of a variable; undefined where there is none. */
  readonly valueOf: (identifier: string) => Expression | undefined
  /** Of an operator that draws; undefined where we draw nothing like it. */
  readonly draw: (element: XmlElement) => Expression | undefined
}

/** What we have no expression for; the message is a reason. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs'
}

/** @throws NotOurs */
export function toExpression(element: XmlElement, reading: Reading): Expression {
  const drawn = reading.draw(element)
  if (drawn !== undefined) return drawn
  const reader = Object.hasOwn(readers, element.name) ? readers[element.name] : undefined
  if (reader === undefined) throw new NotOurs(`there is no ${element.name} here`)
  return simpler(reader(element, reading))
}

type Reader = (element: XmlElement, reading: Reading) => Expression

const readers: Readonly<Record<string, Reader>> = {
  'base-value': baseValue,
  'math-constant': ({ attributes }) => symbol(attributes['name'] === 'pi' ? 'pi' : 'e'),
  variable: (element, reading) => {
    const identifier = element.attributes['identifier'] ?? ''
    const value = reading.valueOf(identifier)
    if (value === undefined) throw new NotOurs(`${identifier} has no single value`)
    return value
  },
  sum: chain('+'),
  product: chain('*'),
  subtract: pair('-'),
  divide: pair('/'),
  power: pair('^'),
  min: (element, reading) => call('min', all(element, reading)),
  max: (element, reading) => call('max', all(element, reading)),
  round: (element, reading) => call('round', all(element, reading)),
  truncate: (element, reading) => {
    const [x] = some(element, reading)
    return arithmetic('*', call('sign', [x]), call('floor', [call('abs', [x])]))
  },
  'integer-divide': (element, reading) => {
    const [x, y = x] = some(element, reading)
    return call('floor', [arithmetic('/', x, y)])
  },
  'integer-modulus': (element, reading) => call('mod', all(element, reading)),
  'integer-to-float': (element, reading) => some(element, reading)[0],
  'round-to': roundTo,
  'math-operator': mathOperator,
  gt: comparison('>'),
  gte: comparison('>='),
  lt: comparison('<'),
  lte: comparison('<='),
  match: comparison('=='),
  equal,
  not: (element, reading) => ({ kind: 'not', of: some(element, reading)[0] }),
  and: logic('and'),
  or: logic('or'),
}

/** By QTI's names; its log has base 10. */
const functions: Readonly<Record<string, string>> = {
  abs: 'abs',
  ceil: 'ceil',
  exp: 'exp',
  floor: 'floor',
  ln: 'ln',
  log: 'log10',
  signum: 'sign',
}

function baseValue(element: XmlElement): Expression {
  const text = textIn(element).trim()
  const type = element.attributes['base-type']
  if (type === 'boolean') return { kind: 'boolean', value: text === 'true' }
  if (type === 'string' || type === 'identifier') return { kind: 'string', value: text }
  const value = parseNumber(text)
  if (!Number.isFinite(value)) throw new NotOurs(`“${text.slice(0, 40)}” is no number`)
  if (value === Math.E) return symbol('e')
  return value === Math.PI ? symbol('pi') : { kind: 'number', value }
}

function mathOperator(element: XmlElement, reading: Reading): Expression {
  const name = functions[element.attributes['name'] ?? '']
  if (name === undefined) throw new NotOurs(`there is no function ${element.attributes['name'] ?? ''} here`)
  return call(name, all(element, reading))
}

function roundTo(element: XmlElement, reading: Reading): Expression {
  const digits = parseNumber(element.attributes['figures'] ?? '')
  if (element.attributes['rounding-mode'] === 'decimalPlaces' && Number.isInteger(digits) && digits >= 0)
    return call('round', [...all(element, reading), { kind: 'number', value: digits }])
  throw new NotOurs('a value is rounded to significant figures')
}

function equal(element: XmlElement, reading: Reading): Expression {
  const [x, y = x] = some(element, reading)
  const mode = element.attributes['tolerance-mode'] ?? 'exact'
  if (mode === 'exact') return compared('==', x, y)
  const width = parseNumber((element.attributes['tolerance'] ?? '').split(/\s+/)[0] ?? '')
  if (mode !== 'absolute' || !Number.isFinite(width)) throw new NotOurs('two values are compared with a tolerance')
  return compared('<=', call('abs', [arithmetic('-', x, y)]), { kind: 'number', value: width })
}

function all(element: XmlElement, reading: Reading): readonly Expression[] {
  return childrenOf(element).map((child) => toExpression(child, reading))
}

function some(element: XmlElement, reading: Reading): readonly [Expression, ...Expression[]] {
  const [first, ...more] = all(element, reading)
  if (first === undefined) throw new NotOurs(`<${element.name}> has nothing in it`)
  return [first, ...more]
}

function chain(operator: '+' | '*'): Reader {
  return (element, reading) => some(element, reading).reduce((left, right) => arithmetic(operator, left, right))
}

function pair(operator: '-' | '/' | '^'): Reader {
  return (element, reading) => {
    const [left, right, more] = some(element, reading)
    if (right === undefined || more !== undefined) throw new NotOurs(`<${element.name}> takes two values`)
    return arithmetic(operator, left, right)
  }
}

function comparison(operator: ComparisonOperator): Reader {
  return (element, reading) => {
    const [left, right] = some(element, reading)
    if (right === undefined) throw new NotOurs(`<${element.name}> takes two values`)
    return compared(operator, left, right)
  }
}

function logic(operator: 'and' | 'or'): Reader {
  return (element, reading) =>
    some(element, reading).reduce((left, right) => ({ kind: 'logic', operator, left, right }))
}

function symbol(name: string): Expression {
  return { kind: 'symbol', name }
}

function call(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name, args }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator, left, right }
}

function compared(operator: ComparisonOperator, left: Expression, right: Expression): Expression {
  return { kind: 'comparison', operators: [operator], operands: [left, right] }
}

/** What QTI says in several words and we in one. */
function simpler(tree: Expression): Expression {
  if (tree.kind === 'logic') return sameSides(tree)
  if (tree.kind !== 'arithmetic') return tree
  const { operator, left, right } = tree
  if (operator === '-' && isNumber(left, 0)) return { kind: 'negate', of: right }
  if (operator === '^' && isNumber(right, 0.5)) return call('sqrt', [left])
  if (operator !== '/') return tree
  if (isCall(left, 'ln') && isCall(right, 'ln') && isNumber(right.args[0], 2)) return call('log2', left.args)
  if (isCall(left, 'ln') && isCall(right, 'ln') && isNumber(right.args[0], 10)) return call('log10', left.args)
  return roundedToPlaces(left, right) ?? tree
}

function roundedToPlaces(left: Expression, right: Expression): Expression | null {
  if (right.kind !== 'number' || !isCall(left, 'round')) return null
  const [scaled, ...more] = left.args
  const places = Math.round(Math.log10(right.value))
  if (scaled?.kind !== 'arithmetic' || scaled.operator !== '*' || more.length > 0) return null
  if (!isNumber(scaled.right, right.value) || Number(`1e${places}`) !== right.value) return null
  return call('round', [scaled.left, { kind: 'number', value: places }])
}

/** Not less and not greater: equal. */
function sameSides(tree: Extract<Expression, { readonly kind: 'logic' }>): Expression {
  const { operator, left, right } = tree
  if (left.kind !== 'comparison' || right.kind !== 'comparison') return tree
  const sides = [left, right].map(({ operands }) => operands.map(expressionText).join(' ? '))
  const signs = [left, right].map(({ operators }) => operators.join()).join(' ')
  if (sides[0] !== sides[1]) return tree
  if (operator === 'and' && signs === '>= <=') return { ...left, operators: ['=='] }
  return operator === 'or' && signs === '< >' ? { ...left, operators: ['!='] } : tree
}

function isNumber(tree: Expression | undefined, value: number): boolean {
  return tree?.kind === 'number' && tree.value === value
}

function isCall(tree: Expression, name: string): tree is Extract<Expression, { readonly kind: 'call' }> {
  return tree.kind === 'call' && tree.name === name
}
