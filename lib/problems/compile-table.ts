/**
 * A table of a text: table("word", w, "$q$", fixed(q, 2)). A text before a vector is its heading; a vector without one is headed
 * by its own name. columns(names, m) stands for one column for each column of the matrix, headed by the names.
 */

import { markdownText } from './cell'
import { compileInline, type Display, type Shown } from './compile-display'
import { compileTree, type Scope, type Symbols } from './compile-expression'
import { type Expression, ExpressionError } from './expression'
import type { Column } from './gfm-table'
import { isStrings } from './value-guards'

export type Table = (scope: Scope) => readonly Column[]

export function compileTable(args: readonly Expression[], symbols: Symbols): Table {
  const groups: Table[] = []
  let heading: string | null = null
  for (const arg of args) {
    if (arg.kind === 'string') {
      if (heading !== null) throw lonelyHeading(heading)
      heading = arg.value
    } else if (arg.kind === 'call' && arg.name === 'columns') {
      if (heading !== null) throw lonelyHeading(heading)
      groups.push(matrixColumns(arg.args, symbols))
    } else {
      groups.push(oneColumn(heading ?? ownName(arg), compileInline(arg, symbols)))
      heading = null
    }
  }
  if (heading !== null) throw lonelyHeading(heading)
  if (groups.length === 0) throw new ExpressionError('table expects a vector.')
  return (scope) => groups.flatMap((group) => group(scope))
}

function lonelyHeading(heading: string): ExpressionError {
  return new ExpressionError(`table has the heading "${heading}" with no vector after it.`)
}

function oneColumn(heading: string, display: Display): Table {
  return (scope) => [{ heading, cells: cellsOf(display(scope)) }]
}

function cellsOf(shown: Shown) {
  if (shown.kind === 'rows') throw new ExpressionError('A matrix stands in a table as columns(names, matrix).')
  return shown.kind === 'many' ? shown.cells : [shown.cell]
}

function matrixColumns(args: readonly Expression[], symbols: Symbols): Table {
  const [names, matrix] = args
  if (names === undefined || matrix === undefined || args.length > 2) {
    throw new ExpressionError('columns takes the names of the columns and a matrix.')
  }
  const headings = compileTree(names, symbols)
  const display = compileInline(matrix, symbols)
  return (scope) => {
    const [texts, shown] = [headings(scope), display(scope)]
    if (!isStrings(texts) || shown.kind !== 'rows' || texts.length !== shown.rows[0]?.length) {
      throw new ExpressionError('columns expects a matrix and as many names as it has columns.')
    }
    return texts.map((text, place) => ({
      heading: markdownText(text),
      cells: shown.rows.flatMap((row) => row[place] ?? []),
    }))
  }
}

function ownName(tree: Expression): string {
  if (tree.kind !== 'symbol') return ''
  return tree.name.length === 1 ? `$${tree.name}$` : tree.name
}
