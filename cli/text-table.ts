/** Rows in columns for people to read: the first to the left, the others to the right. */
export type TextTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export function textTable({ head, rows }: TextTable): string {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const toLine = (line: readonly string[]) =>
    widths
      .map((width, column) =>
        column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd()
  return lines.map(toLine).join('\n')
}
