/** A row of a table as every tool would write it, so that padding makes no difference. */

const RULE_CELL = /^(:?)-+(:?)$/

export function normaliseTableRow(row: string): string {
  const cells = splitCells(row).map((cell) => cell.trim())
  if (cells.every((cell) => RULE_CELL.test(cell))) {
    return `|${cells.map((cell) => cell.replace(RULE_CELL, '$1---$2')).join('|')}|`
  }
  return `| ${cells.join(' | ')} |`
}

/** The cells of a row with their padding. A bar within a formula parts none: `$|x|$`, `$P(A | B)$`. */
export function splitCells(row: string): readonly string[] {
  const inner = row.replace(/^\|/, '').replace(/(?<!\\)\|\s*$/, '')
  const cells: string[] = []
  let cell = ''
  for (const piece of inner.split(/((?<!\\)\|)/)) {
    if (piece !== '|' || isInFormula(cell)) cell += piece
    else {
      cells.push(cell)
      cell = ''
    }
  }
  return [...cells, cell]
}

/** An open dollar, and no sign that the formula lost its closing one: it ends in a space with its brackets closed. */
function isInFormula(cell: string): boolean {
  const at = cell.lastIndexOf('$')
  const isOpen = (cell.replaceAll(/\\./g, '').match(/\$/g)?.length ?? 0) % 2 === 1
  if (!isOpen) return false
  const formula = cell.slice(at + 1)
  return !/\s$/.test(formula) || /[([{][^)\]}]*$/.test(formula)
}
