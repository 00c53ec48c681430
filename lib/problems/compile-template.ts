/** Markdown with {{ expressions }} → a function that fills them in. A text of the values' own can bring no markup with it. */
import { type Cell, cellText, type Place } from './cell'
import { compileInline, type Display, type Shown } from './compile-display'
import { compileTree, type Evaluate, type Scope, type Symbols } from './compile-expression'
import { compileTable, type Table } from './compile-table'
import { ExpressionError } from './expression'
import { gfmTable } from './gfm-table'
import { parseExpression } from './parse-expression'
import { scanTemplate, type TemplatePiece } from './template-scan'
import { isStrings } from './value-guards'

export type Template = (scope: Scope) => string

export type TemplateNames = {
  readonly symbols: Symbols
  /** Names whose values are formulas: in its slot each stands as one types it and, second, as LaTeX. */
  readonly formulas?: ReadonlySet<string> | undefined
}

/** @throws ExpressionError if an expression in it is wrong, or a table does not stand alone on its line. */
export function compileTemplate(source: string, names: TemplateNames): Template {
  const pieces = scanTemplate(source).map((piece) => compilePiece(piece, names))
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  return (scope) => pieces.map((piece) => piece(scope)).join('')
}

type ExpressionPiece = Extract<TemplatePiece, { kind: 'expression' }>

function compilePiece(piece: TemplatePiece, { symbols, formulas }: TemplateNames): Template {
  if (piece.kind === 'literal') return () => piece.text
  const tree = parseExpression(piece.source)
  if (tree.kind === 'symbol' && formulas?.has(tree.name)) return formulaTemplate(piece, compileTree(tree, symbols))
  if (tree.kind === 'call' && tree.name === 'table') return tableTemplate(piece, compileTable(tree.args, symbols))
  return inlineTemplate(piece, compileInline(tree, symbols))
}

/** With empty lines around it: the lines before and after belong to the author's text. */
function tableTemplate({ indent }: ExpressionPiece, table: Table): Template {
  if (indent === null) throw new ExpressionError('A table stands alone on its line.')
  return (scope) => `\n${indent}${gfmTable(table(scope)).replaceAll('\n', `\n${indent}`)}\n`
}

function inlineTemplate({ place, isScript }: ExpressionPiece, display: Display): Template {
  return (scope) => asScript(shownText(display(scope), place), isScript)
}

/** As typed in code, set as mathematics elsewhere. */
function formulaTemplate({ place, isScript }: ExpressionPiece, formula: Evaluate): Template {
  return (scope) => {
    const value = formula(scope)
    const [typed = '', latex = ''] = isStrings(value) ? value : []
    if (place === 'code') return cellText({ kind: 'text', text: typed }, place)
    return place === 'math' ? asScript(latex, isScript) : `$${latex}$`
  }
}

/** Of what is raised or lowered only the first character would be. */
function asScript(text: string, isScript: boolean): string {
  return isScript && text.length > 1 ? `{${text}}` : text
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
