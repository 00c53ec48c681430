/** The cells of a table as the one text that is sent and kept (a row to a line, entries between semicolons), and back. */
import { joinEntries, splitEntries, withEntry, withoutMarks } from './entries-text'

export type Cells = readonly (readonly string[])[]
export type Size = { readonly rows: number; readonly columns: number }
export type Cell = { readonly row: number; readonly column: number }

export function joinTable(cells: Cells): string {
  return cells.every((row) => joinEntries(row) === '') ? '' : cells.map((row) => row.join('; ')).join('\n')
}

export function splitTable(text: string, { rows, columns }: Size): Cells {
  const lines = text.split('\n')
  return Array.from({ length: rows }, (_, row) => splitEntries(lines[row] ?? '', columns))
}

export function withCell(cells: Cells, { row, column, text }: Cell & { readonly text: string }): Cells {
  return cells.map((entries, at) => (at === row ? withEntry(entries, { place: column, text }) : entries))
}

/**
 * A block copied from a spreadsheet, laid over the cells from one on; what stands beyond the edge is left out. Null where the
 * text is one entry, which the box takes by itself.
 */
export function withBlock(
  cells: Cells,
  { from, pasted }: { readonly from: Cell; readonly pasted: string },
): Cells | null {
  const block = pasted
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  if (block.length === 1 && block[0]?.length === 1) return null
  return cells.map((entries, row) =>
    entries.map((entry, column) => {
      const text = block[row - from.row]?.[column - from.column]
      return text === undefined ? entry : withoutMarks(text).trim()
    }),
  )
}
