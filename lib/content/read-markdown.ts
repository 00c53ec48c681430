/** Reads lines of running text into Markdown with one empty line between its blocks. */

import { opensDisplay } from './display-block'
import { splitFusedLine } from './fused-lines'
import type { ImportReport } from './import-report'
import type { SourceLine } from './source-lines'
import { normaliseTableRow } from './table-row'

export type ReadContext = { readonly report: ImportReport; readonly isFlattened: boolean }

type Piece = {
  readonly kind: 'paragraph' | 'item' | 'row' | 'quote' | 'fence' | 'display'
  readonly line: number
  readonly text: string
  /** Its lines as they came. */
  readonly raw: readonly SourceLine[]
}

const LABEL = /^(\p{Lu}[^.!?;:$|`*<>]{0,59}):(\s+\S)/u
/** A label names; words that make it a sentence are not in it. */
const SENTENCE =
  /(?<![\p{L}-])(?:is|are|was|were|has|have|had|can|could|will|would|may|must|should|do|does|did|we|you|it|they|this|these|there|let|suppose|then)(?![\p{L}-])/iu
const MAX_LABEL_WORDS = 7
const ITEM = /^(?:[-*•]|\d{1,3}[.)])\s+\S/

export function readMarkdown(lines: readonly SourceLine[], context: ReadContext): string {
  const pieces = toPieces(lines, context).flatMap((piece) => finishPiece(piece, context))
  let markdown = ''
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before !== undefined) markdown += before.kind === piece.kind && isTight(piece) ? '\n' : '\n\n'
    markdown += piece.text
  }
  return markdown
}

function isTight(piece: Piece): boolean {
  return piece.kind === 'item' || piece.kind === 'row' || piece.kind === 'quote'
}

function toPieces(lines: readonly SourceLine[], context: ReadContext): readonly Piece[] {
  const pieces: Piece[] = []
  for (const line of lines) {
    const open = pieces.at(-1)
    if (open !== undefined && isOpenBlock(open)) {
      pieces[pieces.length - 1] = {
        ...open,
        text: `${open.text}\n${open.kind === 'fence' ? line.text : line.text.trim()}`,
      }
      continue
    }
    const piece: Piece = { kind: kindOf(line.text.trim()), line: line.number, text: line.text.trim(), raw: [line] }
    const joined = open === undefined ? null : joinBroken({ open, line, piece, context })
    if (joined === null) pieces.push(piece)
    else pieces[pieces.length - 1] = joined
  }
  return pieces
}

function kindOf(text: string): Piece['kind'] {
  if (text.startsWith('|')) return 'row'
  if (text.startsWith('>')) return 'quote'
  if (/^(?:```|~~~)/.test(text)) return 'fence'
  if (opensDisplay(text)) return 'display'
  return ITEM.test(text) ? 'item' : 'paragraph'
}

/** A fence or a display formula that is not closed yet takes every line. */
function isOpenBlock(piece: Piece): boolean {
  if (piece.kind !== 'fence' && piece.kind !== 'display') return false
  const mark = piece.text.slice(0, piece.kind === 'fence' ? 3 : 2)
  return !piece.text.slice(mark.length).trimEnd().endsWith(mark)
}

/** A line that goes on with the sentence before it; null when it stands for itself. */
function joinBroken(args: {
  readonly open: Piece
  readonly line: SourceLine
  readonly piece: Piece
  readonly context: ReadContext
}): Piece | null {
  const { open, line, piece, context } = args
  if (piece.kind !== 'paragraph' || (open.kind !== 'paragraph' && open.kind !== 'item')) return null
  const text = `${open.text} ${piece.text}`
  const raw = [...open.raw, line]
  if (!context.isFlattened) return line.afterBlank ? null : { ...open, text, raw }
  if (/[.!?:;✓]$/.test(open.text) || /\$\$$/.test(open.text) || !/^[\p{Ll}`]/u.test(piece.text)) return null
  const why = 'the line before closes no sentence and this one begins none: the sentence was broken'
  const last = open.raw.at(-1) ?? line
  const before = `${last.raw.slice(-40)}\n${line.raw.slice(0, 60)}`
  context.report.mend({ line: last.number, before, after: `${open.text.slice(-40)} ${piece.text.slice(0, 60)}`, why })
  return { ...open, text, raw }
}

function finishPiece(piece: Piece, context: ReadContext): readonly Piece[] {
  if (piece.kind === 'row') return [{ ...piece, text: normaliseTableRow(piece.text) }]
  if (piece.kind === 'display') return [{ ...piece, text: toDisplay(piece.text) }]
  if (piece.kind !== 'paragraph') return [piece]
  const lines = splitFusedLine(piece.text)
  const texts = lines.map((text) => toDisplay(restoreLabel({ text, line: piece.line, context })))
  if (lines.length > 1) {
    const why = 'the steps of a computation were run together on one line'
    const before = piece.raw.map((line) => line.raw).join('\n')
    context.report.mend({ line: piece.line, before, after: texts.join('\n\n'), why })
  }
  return texts.map((text) => ({ ...piece, text }))
}

/** A run-in label such as "Interpretation:" is bold in the format. */
function restoreLabel(args: { readonly text: string; readonly line: number; readonly context: ReadContext }): string {
  const { text, line, context } = args
  const label = context.isFlattened ? LABEL.exec(text)?.[1] : undefined
  if (label === undefined || label.split(/\s+/).length > MAX_LABEL_WORDS || SENTENCE.test(label)) return text
  const why = 'a few words and a colon open the paragraph: the bold markers of a run-in label were lost'
  context.report.mend({ line, before: `${label}:`, after: `**${label}:**`, why })
  return `**${label}:**${text.slice(label.length + 1)}`
}

/** A formula that is a paragraph by itself stands between dollars on their own lines. */
function toDisplay(text: string): string {
  const inner = /^\$\$([^$]+)\$\$$/.exec(text)?.[1]
  return inner === undefined ? text : ['$$', inner.trim(), '$$'].join('\n')
}
