/** Cuts typed mathematics into numbers, names and signs. */
import { type Literal, readLiteral } from './read-literal'
import { UnreadableText } from './unreadable-text'

export type Token =
  | { readonly kind: 'number'; readonly literal: Literal }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }

const grouped = /^[1-9]\d{0,2}(?: \d{3})+(?!\d)(?:[.,]\d+)?(?![.,]?\d)/
const plain = /^(?:\d|[.,](?=\d))(?:[\d.,']*\d|\.?)/
const exponent = /^[eE]([+-]?\d{1,4})(?![\d.,])/
const logarithm = /^log_?\{?(2|10|e)\}?(?![\d.,])/i
const name = /^[a-zπ]+/i
const sign = /^[-+*/^()%√]/u

/** @throws UnreadableText at the first character that belongs to no number. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let rest = text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')').trimStart()
  while (rest !== '') {
    const { token, length } = nextToken(rest)
    tokens.push(token)
    rest = rest.slice(length).trimStart()
  }
  return tokens
}

function nextToken(rest: string): { readonly token: Token; readonly length: number } {
  const mantissa = (grouped.exec(rest) ?? plain.exec(rest))?.[0]
  if (mantissa !== undefined) return numberToken(mantissa, rest)
  const log = logarithm.exec(rest)
  if (log !== null) return { token: { kind: 'name', name: `log${log[1]?.toLowerCase()}` }, length: log[0].length }
  const word = name.exec(rest)?.[0]
  if (word !== undefined) return { token: wordToken(word), length: word.length }
  const mark = sign.exec(rest)?.[0]
  if (mark !== undefined) return { token: { kind: 'sign', sign: mark }, length: mark.length }
  throw new UnreadableText(`A number is expected, such as 9.72, 1/3 or 2^3.2; ${described(rest)} can't be read.`)
}

function numberToken(mantissa: string, rest: string): { readonly token: Token; readonly length: number } {
  const power = exponent.exec(rest.slice(mantissa.length))
  const literal = readLiteral(mantissa, Number(power?.[1] ?? 0))
  return { token: { kind: 'number', literal }, length: mantissa.length + (power?.[0].length ?? 0) }
}

/** A lone x between numbers is a times sign: 3 x 10^-4. */
function wordToken(word: string): Token {
  return word.toLowerCase() === 'x' ? { kind: 'sign', sign: '*' } : { kind: 'name', name: word.toLowerCase() }
}

function described(rest: string): string {
  const mark = [...rest][0] ?? ''
  if (mark === '∞') return 'infinity'
  if (mark === ',' || mark === ';') return 'a separator between numbers'
  if (mark === '=') return 'the "=" sign (write the value alone)'
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(mark) ? `the character "${mark}"` : 'a hidden character'
}
