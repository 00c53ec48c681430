/** An expression of ours in the expressions of QTI 3, for what is worked out from the numbers that a template draws. */
import type { ComparisonOperator, Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'

/** What QTI has no expression for; the message says what, as a reason. */
export class NotInQti extends Error {
  override readonly name = 'NotInQti'
}

/** @throws NotInQti */
export function qtiNumber(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return float(tree.value)
    case 'symbol':
      return constants[tree.name] ?? variable(tree.name)
    case 'negate':
      return `<qti-subtract>${float(0)}${qtiNumber(tree.of)}</qti-subtract>`
    case 'arithmetic': {
      const name = operators[tree.operator]
      return `<${name}>${qtiNumber(tree.left)}${qtiNumber(tree.right)}</${name}>`
    }
    case 'call':
      return call(tree)
    default:
      throw notSaid(tree)
  }
}

/** Equal is not less and not greater. @throws NotInQti */
export function qtiCondition(tree: Expression): string {
  switch (tree.kind) {
    case 'comparison':
      return conjunction(
        tree.operators.map((operator, place) => {
          const [left, right] = [tree.operands[place], tree.operands[place + 1]]
          if (left === undefined || right === undefined) throw notSaid(tree)
          return comparison(operator, qtiNumber(left), qtiNumber(right))
        }),
      )
    case 'logic':
      return `<qti-${tree.operator}>${qtiCondition(tree.left)}${qtiCondition(tree.right)}</qti-${tree.operator}>`
    case 'not':
      return `<qti-not>${qtiCondition(tree.of)}</qti-not>`
    default:
      throw notSaid(tree)
  }
}

export function float(value: number): string {
  return `<qti-base-value base-type="float">${value}</qti-base-value>`
}

export function variable(name: string): string {
  return `<qti-variable identifier="${name}"/>`
}

const constants: Readonly<Record<string, string>> = { e: float(Math.E), pi: float(Math.PI) }

const operators = {
  '+': 'qti-sum',
  '-': 'qti-subtract',
  '*': 'qti-product',
  '/': 'qti-divide',
  '^': 'qti-power',
} as const

type Call = Extract<Expression, { readonly kind: 'call' }>

/** By our names; each takes the XML of its arguments. */
const functions: Readonly<Record<string, (args: readonly string[]) => string | null>> = {
  abs: one((x) => operator('abs', x)),
  exp: one((x) => operator('exp', x)),
  ln: one((x) => operator('ln', x)),
  log2: one((x) => logarithm(x, float(2))),
  log10: one((x) => logarithm(x, float(10))),
  log: ([x = '', base, ...more]) => {
    if (x === '' || more.length > 0) return null
    return base === undefined ? operator('ln', x) : logarithm(x, base)
  },
  sqrt: one((x) => `<qti-power>${x}${float(0.5)}</qti-power>`),
  floor: one((x) => operator('floor', x)),
  ceil: one((x) => operator('ceil', x)),
  sign: one((x) => operator('signum', x)),
  round: one((x) => `<qti-round>${x}</qti-round>`),
  min: several('qti-min'),
  max: several('qti-max'),
  sum: several('qti-sum'),
  prod: several('qti-product'),
  mean: (args) =>
    args.length === 0 ? null : `<qti-divide><qti-sum>${args.join('')}</qti-sum>${float(args.length)}</qti-divide>`,
}

function call(tree: Call): string {
  const [only] = tree.args
  if (tree.name === 'round' && tree.args.length === 2) return rounded(tree)
  const args = tree.args.length === 1 && only?.kind === 'vector' ? only.items : tree.args
  const said = Object.hasOwn(functions, tree.name) ? functions[tree.name]?.(args.map(qtiNumber)) : null
  if (said === undefined || said === null) throw notSaid(tree)
  return said
}

/** Half up, as ours: QTI's own rounding to places says nothing about halves. */
function rounded(tree: Call): string {
  const [of, places] = tree.args
  if (of === undefined || places?.kind !== 'number') throw notSaid(tree)
  const scale = float(Number(`1e${places.value}`))
  return `<qti-divide><qti-round><qti-product>${qtiNumber(of)}${scale}</qti-product></qti-round>${scale}</qti-divide>`
}

function one(say: (x: string) => string) {
  return ([x, ...more]: readonly string[]) => (x === undefined || more.length > 0 ? null : say(x))
}

function several(name: string) {
  return (args: readonly string[]) => (args.length === 0 ? null : `<${name}>${args.join('')}</${name}>`)
}

function operator(name: string, x: string): string {
  return `<qti-math-operator name="${name}">${x}</qti-math-operator>`
}

function logarithm(x: string, base: string): string {
  return `<qti-divide>${operator('ln', x)}${operator('ln', base)}</qti-divide>`
}

function conjunction(conditions: readonly string[]): string {
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : `<qti-and>${conditions.join('')}</qti-and>`
}

function comparison(operator: ComparisonOperator, left: string, right: string): string {
  const said = (name: string) => `<qti-${name}>${left}${right}</qti-${name}>`
  if (operator === '==') return `<qti-and>${said('gte')}${said('lte')}</qti-and>`
  if (operator === '!=') return `<qti-or>${said('lt')}${said('gt')}</qti-or>`
  return said(({ '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const)[operator])
}

function notSaid(tree: Expression): NotInQti {
  return new NotInQti(`QTI has no expression for ${expressionText(tree).slice(0, 80)}`)
}
