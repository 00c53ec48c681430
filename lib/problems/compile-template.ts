/** Markdown with {{ expressions }} → a function that fills them in. A text of the values' own can bring no markup with it. */
import { type Cell, cellText, type Place } from './cell'
import { compileInline, type Display, type Shown } from './compile-display'
import type { Scope, Symbols } from './compile-expression'
import { compileTable, type Table } from './compile-table'
import { ExpressionError } from './expression'
import { gfmTable } from './gfm-table'
import { parseExpression } from './parse-expression'
import { scanTemplate, type TemplatePiece } from './template-scan'

export type Template = (scope: Scope) => string

/** @throws ExpressionError if an expression in it is wrong, or a table does not stand alone on its line. */
export function compileTemplate(source: string, symbols: Symbols): Template {
  const pieces = scanTemplate(source).map((piece) => compilePiece(piece, symbols))
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  return (scope) => pieces.map((piece) => piece(scope)).join('')
}

type ExpressionPiece = Extract<TemplatePiece, { kind: 'expression' }>

function compilePiece(piece: TemplatePiece, symbols: Symbols): Template {
  if (piece.kind === 'literal') return () => piece.text
  const tree = parseExpression(piece.source)
  if (tree.kind === 'call' && tree.name === 'table') return tableTemplate(piece, compileTable(tree.args, symbols))
  return inlineTemplate(piece, compileInline(tree, symbols))
}

/** With empty lines around it: the lines before and after belong to the author's text. */
function tableTemplate({ indent }: ExpressionPiece, table: Table): Template {
  if (indent === null) throw new ExpressionError('A table stands alone on its line.')
  return (scope) => `\n${indent}${gfmTable(table(scope)).replaceAll('\n', `\n${indent}`)}\n`
}

function inlineTemplate({ place, isScript }: ExpressionPiece, display: Display): Template {
  return (scope) => {
    const text = shownText(display(scope), place)
    return isScript && text.length > 1 ? `{${text}}` : text
  }
}

function shownText(shown: Shown, place: Place): string {
  if (shown.kind === 'one') return cellText(shown.cell, place)
  return shown.kind === 'many' ? listText(shown.cells, place) : matrixText(shown.rows, place)
}

function matrixText(rows: readonly (readonly Cell[])[], place: Place): string {
  if (place === 'code') return `[${rows.map((cells) => listText(cells, place)).join(', ')}]`
  const lines = rows.map((cells) => cells.map(({ text }) => text).join(' & '))
  const matrix = `\\begin{bmatrix} ${lines.join(' \\\\ ')} \\end{bmatrix}`
  return place === 'text' ? `$${matrix}$` : matrix
}

/** Numbers as [0.2, 0.3], set as mathematics; texts with commas between. */
function listText(cells: readonly Cell[], place: Place): string {
  if (cells.some(({ kind }) => kind === 'text')) return cells.map((cell) => cellText(cell, place)).join(', ')
  const list = `[${cells.map(({ text }) => text).join(', ')}]`
  return place === 'text' ? `$${list}$` : list
}
