/** Prints rows in columns, numbers to the right. */
export type Table = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function printTable({ title, head, rows }: Table): void {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const toLine = (line: readonly string[]) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  const rule = widths.map((width) => '─'.repeat(width)).join('──')
  process.stdout.write(`\n${title}\n${toLine(head)}\n${rule}\n${rows.map(toLine).join('\n')}\n`)
}

/** 12,345 or 1.23: as many digits as a reader wants of a measured figure. */
export function toFigure(value: number): string {
  const digits = value >= 100 ? 0 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
}
