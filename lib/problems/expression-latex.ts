/** An expression as LaTeX, without dollars: fractions, powers and subscripts as one writes them, parentheses only where needed. */

import { latexText } from './cell'
import type { ComparisonOperator, Expression } from './expression'
import { exactText } from './number-text'
import { symbolLatex } from './symbol-latex'

/** How tightly the outermost operation binds: a place asks for a level, and what is looser gets parentheses. */
const CHOICE = 0
const RELATION = 1
const SUM = 2
const PRODUCT = 3
const POWER = 4
const ATOM = 5

type Written = { readonly text: string; readonly level: number }

export function expressionLatex(tree: Expression): string {
  return written(tree).text
}

function written(tree: Expression): Written {
  switch (tree.kind) {
    case 'number':
      return number(tree.value)
    case 'string':
      return { text: `\\text{${latexText(tree.value)}}`, level: ATOM }
    case 'boolean':
      return { text: `\\text{${tree.value}}`, level: ATOM }
    case 'symbol':
      return { text: symbolLatex(tree.name), level: ATOM }
    case 'vector':
      return { text: bracketed(tree.items), level: ATOM }
    case 'range':
      return { text: `${at(tree.from, SUM)} \\mathbin{:} ${at(tree.to, SUM)}`, level: RELATION }
    case 'index':
      return { text: `${at(tree.of, ATOM)}_{${tree.places.map(expressionLatex).join(',')}}`, level: POWER }
    case 'call':
      return call(tree.name, tree.args)
    case 'negate':
      return { text: `-${unsigned(tree.of, PRODUCT)}`, level: PRODUCT }
    case 'not':
      return { text: `\\lnot ${at(tree.of, ATOM)}`, level: POWER }
    case 'logic':
      return {
        text: `${at(tree.left, RELATION)} ${tree.operator === 'and' ? '\\land' : '\\lor'} ${at(tree.right, RELATION)}`,
        level: CHOICE,
      }
    case 'arithmetic':
      return arithmetic(tree)
    case 'comparison':
      return { text: comparison(tree.operators, tree.operands), level: RELATION }
    case 'conditional':
      return {
        text: `\\begin{cases} ${expressionLatex(tree.yes)} & ${expressionLatex(tree.condition)} \\\\ ${expressionLatex(tree.no)} & \\text{otherwise} \\end{cases}`,
        level: ATOM,
      }
  }
}

function number(value: number): Written {
  const text = exactText(value)
  const isPlain = /^[\d.]+$/.test(text) || text === '\\infty'
  return { text, level: isPlain ? ATOM : PRODUCT }
}

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>

function arithmetic({ operator, left, right }: Arithmetic): Written {
  switch (operator) {
    case '+':
    case '-':
      return { text: `${at(left, SUM)} ${operator} ${unsigned(right, operator === '+' ? SUM : PRODUCT)}`, level: SUM }
    case '*':
      return product(at(left, PRODUCT), unsigned(right, PRODUCT))
    case '/':
      if (left.kind === 'negate') return { text: `-${fraction(left.of, right)}`, level: PRODUCT }
      return { text: fraction(left, right), level: POWER }
    case '^':
      return { text: `${at(left, ATOM)}^{${expressionLatex(right)}}`, level: POWER }
  }
}

function fraction(numerator: Expression, denominator: Expression): string {
  return `\\frac{${expressionLatex(numerator)}}{${expressionLatex(denominator)}}`
}

/** Side by side, but a dot before a digit, which would otherwise run into what is before it. */
function product(left: string, right: string): Written {
  const sign = /^[\d.]/.test(right) ? ' \\cdot ' : ' '
  return { text: `${left}${sign}${right}`, level: PRODUCT }
}

const functionLatex: ReadonlyMap<string, string> = new Map([
  ['ln', '\\ln'],
  ['log', '\\ln'],
  ['log2', '\\log_{2}'],
  ['log10', '\\log_{10}'],
  ['min', '\\min'],
  ['max', '\\max'],
])

function call(name: string, args: readonly Expression[]): Written {
  const [first, second] = args
  if (first !== undefined && second === undefined) {
    const inner = expressionLatex(first)
    if (name === 'sqrt') return { text: `\\sqrt{${inner}}`, level: POWER }
    if (name === 'exp') return { text: `e^{${inner}}`, level: POWER }
    if (name === 'abs') return { text: `\\left\\lvert ${inner} \\right\\rvert`, level: ATOM }
  }
  if (name === 'log' && first !== undefined && second !== undefined) {
    return { text: `\\log_{${expressionLatex(second)}}${argumentList([first])}`, level: POWER }
  }
  const operator = functionLatex.get(name) ?? `\\operatorname{${latexText(name)}}`
  return { text: `${operator}${argumentList(args)}`, level: POWER }
}

const comparisonLatex: Readonly<Record<ComparisonOperator, string>> = {
  '==': '=',
  '!=': '\\ne',
  '<': '<',
  '<=': '\\le',
  '>': '>',
  '>=': '\\ge',
}

function comparison(operators: readonly ComparisonOperator[], operands: readonly Expression[]): string {
  return operands
    .map((operand, place) => {
      const operator = operators[place - 1]
      return operator === undefined ? at(operand, SUM) : `${comparisonLatex[operator]} ${at(operand, SUM)}`
    })
    .join(' ')
}

/** In parentheses where it binds less tightly than the place. */
function at(tree: Expression, level: number): string {
  const inner = written(tree)
  return inner.level >= level ? inner.text : parenthesised(inner.text)
}

/** The same behind a sign or a factor, where a second sign needs parentheses too. */
function unsigned(tree: Expression, level: number): string {
  const inner = written(tree)
  return inner.level >= level && !inner.text.startsWith('-') ? inner.text : parenthesised(inner.text)
}

function argumentList(args: readonly Expression[]): string {
  return parenthesised(args.map(expressionLatex).join(', '))
}

/** As high as what they hold. */
function parenthesised(text: string): string {
  return /\\frac|\\begin|\^|\\left/.test(text) ? `\\left(${text}\\right)` : `(${text})`
}

function bracketed(items: readonly Expression[]): string {
  return `\\left[${items.map(expressionLatex).join(', ')}\\right]`
}
