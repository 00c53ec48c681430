/**
 * A formula as people type it → the tree of an expression. What could be meant in two ways is not guessed at: the writer is
 * asked for parentheses.
 *
 *     sum     = product { (+ | −) product }
 *     product = signed { (× | / | nothing, before a name or "(") signed }
 *     signed  = (+ | −) signed | power
 *     power   = primary [ ^ signed ]
 *     primary = number | variable | e | π | "(" sum ")" | function ( "(" sum { "," sum } ")" | power ) | \frac group group
 */
import type { Expression } from './expression'
import { FormulaError } from './formula-error'
import { type FormulaFunction, type ReadToken, readNames } from './formula-names'
import { formulaTokens } from './formula-tokens'

type Cursor = { readonly tokens: readonly ReadToken[]; position: number; depth: number }

const MOST_DEPTH = 40

/** @throws FormulaError saying what was expected. */
export function parseFormula(typed: string, variables: readonly string[]): Expression {
  const cursor: Cursor = { tokens: readNames(formulaTokens(typed), variables), position: 0, depth: 0 }
  const tree = sum(cursor)
  const left = peek(cursor)
  if (left !== undefined) throw new FormulaError(unexpected(left))
  return tree
}

function sum(cursor: Cursor): Expression {
  let left = product(cursor)
  for (let sign = takeSign(cursor, '+-'); sign !== null; sign = takeSign(cursor, '+-')) {
    left = { kind: 'arithmetic', operator: sign === '+' ? '+' : '-', left, right: product(cursor) }
  }
  return left
}

function product(cursor: Cursor): Expression {
  let left = signed(cursor)
  for (;;) {
    const sign = takeSign(cursor, '*/')
    if (sign === null && !isFactorAhead(cursor)) return left
    left = { kind: 'arithmetic', operator: sign === '/' ? '/' : '*', left, right: signed(cursor) }
    if (sign === '/' && isFactorAhead(cursor)) {
      throw new FormulaError('It is not clear how far the fraction goes. Write a/(b*c), or (a/b)*c.')
    }
  }
}

function signed(cursor: Cursor): Expression {
  const sign = takeSign(cursor, '+-')
  if (sign === null) return power(cursor)
  const of = nested(cursor, signed)
  return sign === '+' ? of : { kind: 'negate', of }
}

function power(cursor: Cursor): Expression {
  const left = primary(cursor)
  if (takeSign(cursor, '^') === null) return left
  const isGrouped = isOpening(peek(cursor))
  const right = nested(cursor, signed)
  const next = peek(cursor)
  if (!isGrouped && next?.isGlued === true && isFactorAhead(cursor) && next.kind !== 'sign') {
    throw new FormulaError('It is not clear how far the exponent goes. Write e^(2*x), or e^2 * x.')
  }
  return { kind: 'arithmetic', operator: '^', left, right }
}

function primary(cursor: Cursor): Expression {
  const token = peek(cursor)
  cursor.position += 1
  if (token === undefined) throw new FormulaError('The formula breaks off: something is missing at its end.')
  switch (token.kind) {
    case 'number':
      return { kind: 'number', value: Number(token.text) }
    case 'symbol':
      return { kind: 'symbol', name: token.text }
    case 'function':
      return nested(cursor, () => application(token.function, cursor))
    case 'fraction':
      return nested(cursor, fraction)
    default:
      if (!isOpening(token)) throw new FormulaError(unexpected(token))
      cursor.position -= 1
      return nested(cursor, group)
  }
}

function fraction(cursor: Cursor): Expression {
  const left = group(cursor)
  return { kind: 'arithmetic', operator: '/', left, right: group(cursor) }
}

function group(cursor: Cursor): Expression {
  const opening = takeSign(cursor, '({')
  if (opening === null) throw new FormulaError('Two groups {…}{…} are expected after \\frac.')
  const inner = sum(cursor)
  close(cursor, opening)
  return inner
}

function close(cursor: Cursor, opening: string): void {
  if (takeSign(cursor, opening === '(' ? ')' : '}') !== null) return
  const next = peek(cursor)
  throw new FormulaError(next === undefined ? 'A closing parenthesis is missing.' : unexpected(next))
}

function application({ name, least, most }: FormulaFunction, cursor: Cursor): Expression {
  const args = isOpening(peek(cursor)) ? argumentList(cursor) : [bareArgument(name, cursor)]
  if (args.length < least && name === 'log') {
    throw new FormulaError('The base of "log" is not clear. Write ln for base e, log2 for base 2 or log10 for base 10.')
  }
  if (args.length < least || args.length > most) {
    throw new FormulaError(
      `${name} takes ${least === most ? least : `${least} to ${most}`} values, not ${args.length}.`,
    )
  }
  return { kind: 'call', name, args }
}

function argumentList(cursor: Cursor): readonly Expression[] {
  const opening = takeSign(cursor, '({') ?? '('
  const args = [sum(cursor)]
  while (takeSign(cursor, ',') !== null) args.push(sum(cursor))
  close(cursor, opening)
  return args
}

/** ln p is ln(p), but how far it would go in "ln p/q" or "ln 2p" is anybody's guess. */
function bareArgument(name: string, cursor: Cursor): Expression {
  const argument = power(cursor)
  const next = peek(cursor)
  if (isFactorAhead(cursor) || (next?.kind === 'sign' && next.text === '/')) {
    throw new FormulaError(`It is not clear what ${name} is taken of. Write ${name}(…) with parentheses.`)
  }
  return argument
}

function nested(cursor: Cursor, rule: (cursor: Cursor) => Expression): Expression {
  cursor.depth += 1
  if (cursor.depth > MOST_DEPTH) throw new FormulaError('This is nested too deeply to be read as a formula.')
  const tree = rule(cursor)
  cursor.depth -= 1
  return tree
}

function peek({ tokens, position }: Cursor): ReadToken | undefined {
  return tokens[position]
}

function takeSign(cursor: Cursor, signs: string): string | null {
  const token = peek(cursor)
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return null
  cursor.position += 1
  return token.text
}

function isOpening(token: ReadToken | undefined): boolean {
  return token?.kind === 'sign' && (token.text === '(' || token.text === '{')
}

/** What multiplies when it stands right behind something: not a number, which would rather be a slip. */
function isFactorAhead(cursor: Cursor): boolean {
  const token = peek(cursor)
  return token !== undefined && token.kind !== 'number' && (token.kind !== 'sign' || isOpening(token))
}

function unexpected({ kind, text }: ReadToken): string {
  if (kind === 'number') return `A sign is expected before ${text}, as in x*2.`
  if (text === ',') return 'Decimals are written with a point, as in 0.5.'
  if (text === ')' || text === '}') return 'A closing parenthesis has no opening one.'
  return `Something is missing before "${text}".`
}
