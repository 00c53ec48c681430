/** A GFM table in a box of its own, which scrolls where the page must not. */
import type { Table, TableCell } from 'mdast'
import type { ReactNode } from 'react'
import styles from './markdown.module.css'
import { ScrollingBox } from './scrolling-box'

type TableText = {
  readonly label: string
  readonly renderHead: (cell: TableCell) => ReactNode
  readonly render: (cell: TableCell) => ReactNode
}
type Alignment = 'left' | 'center' | 'right' | null | undefined

export function renderTable(table: Table, { label, renderHead, render }: TableText): ReactNode {
  const [head, ...rows] = table.children
  const alignments = (table.align ?? []).map(
    (written, column) => written ?? guessed(rows.map((row) => row.children[column])),
  )
  // A corner without a word: below it stand the names of the rows.
  const namesRows = head?.children[0]?.children.length === 0
  const classOf = (column: number) => alignmentClass(alignments[column])
  return (
    <ScrollingBox label={label} className={styles['tableBox']}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) =>
              cell.children.length === 0 ? (
                <td key={cell.position?.start.offset} />
              ) : (
                <th key={cell.position?.start.offset} scope="col" className={classOf(column)}>
                  {renderHead(cell)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.position?.start.offset}>
              {row.children.map((cell, column) =>
                column === 0 && namesRows ? (
                  <th key={cell.position?.start.offset} scope="row">
                    {renderHead(cell)}
                  </th>
                ) : (
                  <td key={cell.position?.start.offset} className={classOf(column)}>
                    {render(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingBox>
  )
}

/** A column of numbers alone, plain or set as formulas, stands to the right, so that digits line up. */
function guessed(cells: readonly (TableCell | undefined)[]): Alignment {
  return cells.every(isNumber) ? 'right' : null
}

function isNumber(cell: TableCell | undefined): boolean {
  const only = cell?.children.length === 1 ? cell.children[0] : undefined
  return (only?.type === 'text' || only?.type === 'inlineMath') && /^[-−]?\d[\d.,]*\s?\\?%?$/.test(only.value.trim())
}

function alignmentClass(alignment: Alignment): string | undefined {
  if (alignment === 'right') return styles['right']
  return alignment === 'center' ? styles['center'] : undefined
}
