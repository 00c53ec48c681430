/** Cuts a text into words and formulas, as Moodle's filters know them: \( … \) in a line, \[ … \] and $$ … $$ on lines of their own. */
import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-math'

export type TextPiece = { readonly kind: 'words' | 'formula' | 'display'; readonly text: string }

const marks = [
  { kind: 'formula' as const, open: '\\(', close: '\\)' },
  { kind: 'display' as const, open: '\\[', close: '\\]' },
  { kind: 'display' as const, open: '$$', close: '$$' },
]

export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (let formula = formulaFrom(text, at); formula !== null; formula = formulaFrom(text, at)) {
    if (formula.start > at) pieces.push({ kind: 'words', text: text.slice(at, formula.start) })
    pieces.push({ kind: formula.kind, text: formula.text })
    at = formula.end
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) })
  return pieces
}

/** A display formula inside a line is set in the line: where it may stand alone is for the paragraph to say. */
export function toPhrasing(pieces: readonly TextPiece[], decode: (text: string) => string): PhrasingContent[] {
  return pieces.map(({ kind, text }) =>
    kind === 'words'
      ? { type: 'text', value: decode(text) }
      : { type: 'inlineMath', value: safeFormula(decode(text)), data: { isDisplay: kind === 'display' } },
  )
}

/** A dollar sign or an empty line in a formula would end it. */
function safeFormula(tex: string): string {
  return tex
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<!\\)\$/g, '\\$')
}

function formulaFrom(text: string, from: number) {
  let first: { readonly kind: TextPiece['kind']; start: number; end: number; text: string } | null = null
  for (const { kind, open, close } of marks) {
    const start = text.indexOf(open, from)
    const inner = start + open.length
    const end = start === -1 ? -1 : text.indexOf(close, inner)
    if (end === -1 || text.slice(inner, end).trim() === '') continue
    if (first === null || start < first.start) {
      first = { kind, start, end: end + close.length, text: text.slice(inner, end) }
    }
  }
  return first
}
