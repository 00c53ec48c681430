/** An expression as one types it, with as few parentheses as say the same. */
import type { Expression } from './expression'
import { exactText } from './number-text'

const CHOICE = 0
const LOGIC = 1
const RELATION = 2
const SUM = 3
const PRODUCT = 4
const SIGN = 5
const POWER = 6
const ATOM = 7

type Typed = { readonly text: string; readonly level: number }

/** What `parseExpression` reads as the same tree. */
export function expressionText(tree: Expression): string {
  return typed(tree).text
}

function typed(tree: Expression): Typed {
  switch (tree.kind) {
    case 'number':
      return number(tree.value)
    case 'string':
      return { text: JSON.stringify(tree.value), level: ATOM }
    case 'boolean':
      return { text: String(tree.value), level: ATOM }
    case 'symbol':
      return { text: tree.name, level: ATOM }
    case 'vector':
      return { text: `[${list(tree.items)}]`, level: ATOM }
    case 'range':
      return { text: `${at(tree.from, SUM)}:${at(tree.to, SUM)}`, level: RELATION }
    case 'index':
      return { text: `${at(tree.of, ATOM)}[${list(tree.places)}]`, level: ATOM }
    case 'call':
      return { text: `${tree.name}(${list(tree.args)})`, level: ATOM }
    case 'negate':
      return { text: `-${at(tree.of, POWER)}`, level: SIGN }
    case 'not':
      return { text: `not ${at(tree.of, ATOM)}`, level: SIGN }
    case 'logic':
      return { text: `${at(tree.left, RELATION)} ${tree.operator} ${at(tree.right, RELATION)}`, level: LOGIC }
    case 'arithmetic':
      return arithmetic(tree)
    case 'comparison':
      return {
        text: tree.operands
          .map((operand, place) => `${place === 0 ? '' : ` ${tree.operators[place - 1] ?? ''} `}${at(operand, SUM)}`)
          .join(''),
        level: RELATION,
      }
    case 'conditional':
      return {
        text: `${at(tree.condition, LOGIC)} ? ${at(tree.yes, LOGIC)} : ${at(tree.no, LOGIC)}`,
        level: CHOICE,
      }
  }
}

/** Never with an "e", which people read as Euler's number. */
function number(value: number): Typed {
  const [decimal = '', power] = exactText(value).split(' \\times 10^')
  if (power !== undefined)
    return { text: `${decimal} * 10^${power.replace('{', '(').replace('}', ')')}`, level: PRODUCT }
  return { text: decimal, level: value < 0 ? SIGN : ATOM }
}

function arithmetic({ operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>): Typed {
  if (operator === '^') return { text: `${at(left, ATOM)}^${at(right, POWER)}`, level: POWER }
  const level = operator === '+' || operator === '-' ? SUM : PRODUCT
  const isLoose = operator === '+' || operator === '*'
  return { text: `${at(left, level)} ${operator} ${at(right, isLoose ? level : level + 1)}`, level }
}

function at(tree: Expression, level: number): string {
  const inner = typed(tree)
  return inner.level >= level ? inner.text : `(${inner.text})`
}

function list(trees: readonly Expression[]): string {
  return trees.map(expressionText).join(', ')
}
