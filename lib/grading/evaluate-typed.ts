/**
 * Evaluates typed arithmetic by recursive descent and writes it as LaTeX on the way, so that what was understood can be shown.
 *
 *     sum     = product { (+ | −) product }
 *     product = signed { (× | / | nothing before "(" or a function) signed }
 *     signed  = (+ | −) signed | power
 *     power   = percent [ ^ signed ]               2^3^2 = 2^9, −2^2 = −4
 *     percent = primary { % }
 *     primary = number | constant | function (primary [ ^ signed ] | "(" sum ")") | "(" sum ")"
 */
import { portablePower } from '@/lib/metrics/portable-power'
import { numberConstants, numberFunctions, unknownName } from './number-names'
import { type Token, tokenize } from './number-tokens'
import type { WrittenForm } from './reading'
import { UnreadableText } from './unreadable-text'

export type Term = {
  readonly value: number
  readonly latex: string
  /** Without the parentheses it was typed in, for places that group by themselves (a fraction, an exponent). */
  readonly bare: string
  /** Only of a plain decimal, signed or in per cent. */
  readonly written: WrittenForm | null
}

type Cursor = { readonly tokens: readonly Token[]; position: number; depth: number }

const deepestNesting = 40

/** @throws UnreadableText when it is not arithmetic or has no finite value. */
export function evaluateTyped(text: string): Term {
  const cursor: Cursor = { tokens: tokenize(text), position: 0, depth: 0 }
  const term = sum(cursor)
  const left = cursor.tokens[cursor.position]
  if (left?.kind === 'number') {
    throw new UnreadableText(
      'One number is expected; two stand side by side. Write the sign between them (1+1/2, 3*10^-4).',
    )
  }
  if (left?.kind === 'name' && numberConstants.has(left.name)) {
    throw new UnreadableText(`Write the sign before "${left.name}", as in 2*${left.name}.`)
  }
  if (left !== undefined) throw new UnreadableText(unexpected(left))
  return term
}

function sum(cursor: Cursor): Term {
  let left = product(cursor)
  for (let sign = takeSign(cursor, '+-'); sign !== null; sign = takeSign(cursor, '+-')) {
    const right = product(cursor)
    const value = sign === '+' ? left.value + right.value : left.value - right.value
    left = composed(value, `${left.latex} ${sign} ${guarded(right)}`)
  }
  return left
}

function product(cursor: Cursor): Term {
  let left = signed(cursor)
  for (let sign = takeFactor(cursor); sign !== null; sign = takeFactor(cursor)) {
    const right = signed(cursor)
    left =
      sign === '/'
        ? composed(quotient(left.value, right.value), `\\frac{${left.bare}}{${right.bare}}`)
        : composed(left.value * right.value, `${left.latex} \\times ${guarded(right)}`)
  }
  return left
}

function signed(cursor: Cursor): Term {
  const sign = takeSign(cursor, '+-')
  if (sign === null) return power(cursor)
  const term = nested(cursor, signed)
  if (sign === '+') return term
  return { ...composed(-term.value, `-${guarded(term)}`), written: term.written }
}

function power(cursor: Cursor): Term {
  const base = percent(cursor)
  if (takeSign(cursor, '^') === null) return base
  const exponent = nested(cursor, signed)
  return composed(portablePower(base.value, exponent.value), `${raisable(base.latex)}^{${exponent.bare}}`)
}

function percent(cursor: Cursor): Term {
  let term = primary(cursor)
  while (takeSign(cursor, '%') !== null) {
    const written = term.written === null ? null : { ...term.written, decimals: term.written.decimals + 2 }
    term = { ...composed(term.value / 100, `${term.latex}\\%`), written }
  }
  return term
}

function primary(cursor: Cursor): Term {
  const token = cursor.tokens[cursor.position]
  cursor.position += 1
  if (token === undefined) throw new UnreadableText('The number breaks off: something is missing at its end.')
  if (token.kind === 'number') return { ...token.literal, bare: token.literal.latex }
  const name = token.kind === 'name' ? token.name : token.sign
  const constant = numberConstants.get(name)
  if (constant !== undefined) return composed(constant.value, constant.latex)
  const applied = numberFunctions.get(name)
  if (applied !== undefined) {
    const argument = nested(cursor, functionArgument)
    return composed(real(applied.apply(argument.value), name), applied.latex(argument.bare))
  }
  if (name === '(') return nested(cursor, parenthesised)
  throw new UnreadableText(unexpected(token))
}

function parenthesised(cursor: Cursor): Term {
  const inner = sum(cursor)
  if (takeSign(cursor, ')') === null) throw new UnreadableText('A closing parenthesis is missing.')
  return { ...inner, latex: `\\left(${inner.bare}\\right)` }
}

/** With parentheses, or the one number that follows: ln 0.7. */
function functionArgument(cursor: Cursor): Term {
  if (takeSign(cursor, '(') !== null) return parenthesised(cursor)
  return power(cursor)
}

function nested(cursor: Cursor, rule: (cursor: Cursor) => Term): Term {
  cursor.depth += 1
  if (cursor.depth > deepestNesting) throw new UnreadableText('This is nested too deeply to be read as a number.')
  const term = rule(cursor)
  cursor.depth -= 1
  return term
}

function takeSign(cursor: Cursor, signs: string): string | null {
  const token = cursor.tokens[cursor.position]
  if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null
  cursor.position += 1
  return token.sign
}

function takeFactor(cursor: Cursor): string | null {
  const explicit = takeSign(cursor, '*/')
  if (explicit !== null) return explicit
  const token = cursor.tokens[cursor.position]
  if (token?.kind === 'sign' && (token.sign === '(' || token.sign === '√')) return '*'
  return token?.kind === 'name' && numberFunctions.has(token.name) ? '*' : null
}

function composed(value: number, latex: string): Term {
  return { value: real(value, null), latex, bare: latex, written: null }
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new UnreadableText('A finite number is expected; this divides by zero.')
  return dividend / divisor
}

function real(value: number, name: string | null): number {
  if (Number.isFinite(value)) return value
  const of = name === null ? 'this' : `this ${name}`
  if (Number.isNaN(value)) throw new UnreadableText(`A real number is expected; ${of} has no real value.`)
  throw new UnreadableText(`A finite number is expected; ${of} is not finite.`)
}

/** What has an exponent already, 2 × 10³ or eˣ, is raised in parentheses. */
function raisable(latex: string): string {
  return /^(?:e\^|[\d.]+ \\times)/.test(latex) ? `\\left(${latex}\\right)` : latex
}

function guarded(term: Term): string {
  return term.latex.startsWith('-') ? `\\left(${term.latex}\\right)` : term.latex
}

function unexpected(token: Token): string {
  if (token.kind === 'name') return unknownName(token.name)
  if (token.kind === 'sign' && token.sign === ')') return 'A closing parenthesis has no opening one.'
  return token.kind === 'sign'
    ? `A number is expected where "${token.sign}" stands.`
    : 'A sign is expected between numbers.'
}
