/** A table as a file for a spreadsheet: CSV, UTF-8 with its mark, no cell a formula. */
import Papa from 'papaparse'

/** Null is an empty cell. A number is written as it is: round before. */
export type TableCell = string | number | null

/** The headings are the first row. */
export function writeTable(rows: readonly (readonly TableCell[])[]): string {
  const lines = rows.map((row) => [...row])
  return `\uFEFF${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
