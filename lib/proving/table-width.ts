/** The least width a table of a Markdown text can be set in, its lines broken wherever they can be. */
import { formulaWidth } from './formula-width'
import { mathSpans } from './math-spans'
import { FORMULA_EM_PX, TABLE_TEXT_PX, TEXT_PX } from './phone'

/** The tables of a text, each as its lines. */
export function tablesIn(markdown: string): readonly string[] {
  return markdown.match(/(?:^[ \t]*\|.*\|[ \t]*$\n?){2,}/gm) ?? []
}

/** Between columns, and at the two edges of the table. */
const PADDING_PX = 32
const EDGES_PX = 8
/** Of a letter of the reading faces, against its size: 0.45 was measured of words in bold. */
const LETTER_EM = 0.47

/** @throws what KaTeX throws at a formula that it cannot read. */
export function tableWidth(table: string): number {
  const rows = table
    .trim()
    .split('\n')
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map(cellsOf)
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => cellWidth(row[column] ?? ''))),
  )
  return widths.reduce((sum, width) => sum + width, 0) + PADDING_PX * Math.max(0, columns - 1) + EDGES_PX
}

/** A | inside a formula or after a backslash separates nothing. */
function cellsOf(line: string): readonly string[] {
  const cells =
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .match(/(?:\\.|\$[^$]*\$|[^|\\$])+|(?<=\|)(?=\|)/g) ?? []
  return cells.map((cell) => cell.trim())
}

function cellWidth(cell: string): number {
  const { spans, rest } = mathSpans(cell)
  const words = rest.replace(/[\\*_`]/g, '').split(/[\s-]+/)
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0)
  const formulas = spans.map(({ source }) => formulaWidth({ tex: source, isDisplay: false }).widestPiece)
  const formula = formulas.reduce((most, width) => Math.max(most, width), 0)
  return Math.max(longest * LETTER_EM * TABLE_TEXT_PX, formula * FORMULA_EM_PX * (TABLE_TEXT_PX / TEXT_PX))
}
