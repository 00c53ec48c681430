/** Cuts a template into literal text and {{ expressions }}, and knows for each whether it stands in mathematics or code. */
import type { Place } from './cell'
import { ExpressionError } from './expression'

export type TemplatePiece =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'expression'
      readonly source: string
      readonly place: Place
      /** After _ or ^, where only one character would be raised or lowered without braces. */
      readonly isScript: boolean
      /** Alone on its line, with this indentation. */
      readonly indent: string | null
    }

/** @throws ExpressionError if a {{, a $ or a ` is not closed. */
export function scanTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let fence: Fence = { place: 'text', mark: '' }
  let at = 0
  while (at < template.length) {
    const open = openingAt(template, at)
    const literal = template.slice(at, open ?? template.length)
    fence = fenceAfter(literal, fence)
    if (literal !== '') pieces.push({ kind: 'literal', text: literal })
    if (open === null) break
    const close = closingAfter(template, open + 2)
    const before = template.slice(0, open)
    const indent = /(?:^|\n)([ \t]*)$/.exec(before)?.[1] ?? null
    const endsLine = /^[ \t]*(?:\n|$)/.test(template.slice(close + 2))
    pieces.push({
      kind: 'expression',
      source: template.slice(open + 2, close).trim(),
      place: fence.place,
      isScript: fence.place === 'math' && /[_^]$/.test(before),
      indent: endsLine ? indent : null,
    })
    at = close + 2
  }
  if (fence.place !== 'text') throw new ExpressionError(`A ${fence.mark} is not closed (a dollar sign is written \\$).`)
  return pieces
}

/** Of three braces in a row the last two open: 2^{{{ x }}} is 2^{…}. */
function openingAt(template: string, from: number): number | null {
  const found = template.indexOf('{{', from)
  if (found === -1) return null
  let open = found
  while (template[open + 2] === '{') open += 1
  return open
}

/** The }} that ends the expression; one inside a text in quotes does not. */
function closingAfter(template: string, from: number): number {
  let quote: string | null = null
  for (let at = from; at < template.length; at += 1) {
    const character = template[at]
    if (quote !== null) {
      if (character === '\\') at += 1
      else if (character === quote) quote = null
    } else if (character === '"' || character === "'") quote = character
    else if (character === '}' && template[at + 1] === '}') return at
  }
  throw new ExpressionError(`"${template.slice(from - 2, from + 30)}…" has no }} to close it.`)
}

type Fence = { readonly place: Place; readonly mark: string }

/** Inside mathematics or code only the same run of $ or ` ends it; outside, \$ and \` are characters like any other. */
function fenceAfter(literal: string, start: Fence): Fence {
  let fence = start
  for (const [mark] of literal.matchAll(/\\[\s\S]|\$+|`+/g)) {
    if (fence.place === 'text') {
      if (mark.startsWith('$')) fence = { place: 'math', mark }
      else if (mark.startsWith('`')) fence = { place: 'code', mark }
    } else if (mark === fence.mark) fence = { place: 'text', mark: '' }
  }
  return fence
}
