/** Cuts a template into literal text and {{ expressions }}, and knows for each whether it stands in mathematics or code. */
import type { Place } from './cell'
import { ExpressionError } from './expression'

export type TemplatePiece =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'expression'
      readonly source: string
      /** Where the source begins in the template. */
      readonly offset: number
      readonly place: Place
      /** After _ or ^, where only one character would be raised or lowered without braces. */
      readonly isScript: boolean
      /** Alone on its line, with this indentation. */
      readonly indent: string | null
    }

/** @throws ExpressionError if a {{, a $ or a ` is not closed. */
export function scanTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let fence: Fence = { place: 'text', mark: '', offset: 0 }
  let at = 0
  while (at < template.length) {
    const open = openingAt(template, at)
    const literal = template.slice(at, open ?? template.length)
    fence = fenceAfter({ literal, from: at }, fence)
    if (literal !== '') pieces.push({ kind: 'literal', text: literal })
    if (open === null) break
    const close = closingAfter(template, open + 2)
    const inside = template.slice(open + 2, close)
    const before = template.slice(0, open)
    const indent = /(?:^|\n)([ \t]*)$/.exec(before)?.[1] ?? null
    const endsLine = /^[ \t]*(?:\n|$)/.test(template.slice(close + 2))
    pieces.push({
      kind: 'expression',
      source: inside.trim(),
      offset: open + 2 + inside.length - inside.trimStart().length,
      place: fence.place,
      isScript: fence.place === 'math' && /[_^]$/.test(before),
      indent: endsLine ? indent : null,
    })
    at = close + 2
  }
  if (fence.place !== 'text') {
    throw new ExpressionError(`A ${fence.mark} is not closed (a dollar sign is written \\$).`, fence.offset)
  }
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
  throw new ExpressionError(`"${template.slice(from - 2, from + 30)}…" has no }} to close it.`, from - 2)
}

type Fence = { readonly place: Place; readonly mark: string; readonly offset: number }

type Literal = { readonly literal: string; readonly from: number }

/** Inside mathematics or code only the same run of $ or ` ends it; outside, \$ and \` are characters like any other. */
function fenceAfter({ literal, from }: Literal, start: Fence): Fence {
  let fence = start
  for (const { 0: mark, index } of literal.matchAll(/\\[\s\S]|\$+|`+/g)) {
    const offset = from + index
    if (fence.place === 'text') {
      if (mark.startsWith('$')) fence = { place: 'math', mark, offset }
      else if (mark.startsWith('`')) fence = { place: 'code', mark, offset }
    } else if (mark === fence.mark) fence = { place: 'text', mark: '', offset }
  }
  return fence
}
