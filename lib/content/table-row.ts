/** A row of a table as every tool would write it, so that padding makes no difference. */

const RULE_CELL = /^(:?)-+(:?)$/

export function normaliseTableRow(row: string): string {
  const cells = row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
  if (cells.every((cell) => RULE_CELL.test(cell))) {
    return `|${cells.map((cell) => cell.replace(RULE_CELL, '$1---$2')).join('|')}|`
  }
  return `| ${cells.join(' | ')} |`
}
