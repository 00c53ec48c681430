/** Where an arrow key leads in a table of boxes. */
import type { Cell, Size } from './table-text'

type Caret = { readonly start: number | null; readonly end: number | null; readonly length: number }

type Place = { readonly cell: Cell; readonly caret: Caret }

/** Up and down always move; left and right only from the edge of what is typed, within which they move the caret. */
export function nextCell(key: string, { cell: { row, column }, caret }: Place): Cell | null {
  const isCollapsed = caret.start === caret.end
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return isCollapsed && caret.start === 0 ? { row, column: column - 1 } : null
    case 'ArrowRight':
      return isCollapsed && caret.end === caret.length ? { row, column: column + 1 } : null
    default:
      return null
  }
}

export function isInside({ row, column }: Cell, { rows, columns }: Size): boolean {
  return row >= 0 && row < rows && column >= 0 && column < columns
}
