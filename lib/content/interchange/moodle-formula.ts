/** A formula of Moodle, {a}*pow({b},2), in our language: a * b^2. Wild cards become names. */

import { ExpressionError } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'

/** By Moodle's names; its log is natural, and pow takes two. */
const functions: Readonly<Record<string, string>> = {
  abs: 'abs',
  ceil: 'ceil',
  exp: 'exp',
  floor: 'floor',
  log: 'ln',
  log10: 'log10',
  max: 'max',
  min: 'min',
  pi: 'pi',
  pow: 'pow',
  round: 'round',
  sqrt: 'sqrt',
}

/** Names of parameters: p, then the place of the wild card, as some of theirs mean something here. */
export function nameOf(place: number): string {
  return `p${place + 1}`
}

/** Null where it cannot be said. */
export function toExpression(formula: string, wilds: readonly string[]): string | null {
  const unknown = [...formula.matchAll(/[A-Za-z]\w*(?=\s*\()/g)].some(([name]) => !Object.hasOwn(functions, name))
  if (unknown || /\{(?![^{}]*\})/.test(formula)) return null
  const named = formula.replaceAll(/\{([^{}]*)\}/g, (typed, wild: string) => {
    const place = wilds.indexOf(wild.trim())
    return place === -1 ? typed : nameOf(place)
  })
  if (named.includes('{')) return null
  const called = named.replaceAll(/\bpi\s*\(\s*\)/g, 'pi').replaceAll(/\blog(?=\s*\()/g, 'ln')
  const expression = withoutPow(called.trim())
  try {
    parseExpression(expression ?? '')
    return expression
  } catch (error) {
    if (error instanceof ExpressionError) return null
    throw error
  }
}

/** pow(a, b) → ((a)^(b)), innermost last; null where brackets do not match. */
function withoutPow(source: string): string | null {
  let text = source
  for (let at = text.search(/\bpow\s*\(/); at !== -1; at = text.search(/\bpow\s*\(/)) {
    const open = text.indexOf('(', at)
    const parts = argumentsAt(text, open)
    if (parts === null || parts.list.length !== 2) return null
    const [base = '', power = ''] = parts.list
    text = `${text.slice(0, at)}((${base.trim()})^(${power.trim()}))${text.slice(parts.end)}`
  }
  return text
}

function argumentsAt(text: string, open: number): { readonly list: readonly string[]; readonly end: number } | null {
  const list: string[] = []
  let depth = 0
  let start = open + 1
  for (let at = open; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    const isEnd = depth === 0
    if (isEnd || (depth === 1 && sign === ',')) {
      list.push(text.slice(start, at))
      start = at + 1
    }
    if (isEnd) return { list, end: at + 1 }
  }
  return null
}
