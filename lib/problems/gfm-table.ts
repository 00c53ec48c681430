/** A table in GitHub's Markdown: each column a heading and cells, numbers to the right. */
import { type Cell, cellText, needsMath } from './cell'

export type Column = {
  /** Markdown of the author's. */
  readonly heading: string
  readonly cells: readonly Cell[]
}

export function gfmTable(columns: readonly Column[]): string {
  const rows = Math.max(...columns.map(({ cells }) => cells.length))
  const shown = columns.map(columnTexts)
  const lines = [
    columns.map(({ heading }) => heading.replaceAll('\n', ' ')),
    columns.map((column) => (isNumeric(column) ? '---:' : '---')),
    ...Array.from({ length: rows }, (_row, row) => shown.map((texts) => texts[row] ?? '')),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function isNumeric({ cells }: Column): boolean {
  return cells.every(({ kind }) => kind === 'number')
}

/** When one number of a column is set as mathematics, all are, so that their digits look alike. */
function columnTexts({ cells }: Column): readonly string[] {
  const asMath = cells.some(({ kind, text }) => kind === 'number' && needsMath(text))
  return cells.map((cell) => (asMath && cell.kind === 'number' ? `$${cell.text}$` : cellText(cell, 'text')))
}
