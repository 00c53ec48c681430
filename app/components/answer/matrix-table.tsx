'use client'

/** A table to fill in. Arrow keys go from box to box, and a block copied from a spreadsheet is laid over the boxes. */
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import { asTyped } from './as-typed'
import type { AskedMatrix } from './asked-part'
import { EntriesReading } from './entries-reading'
import { ToMend } from './entries-to-mend'
import matrix from './matrix.module.css'
import { isInside, nextCell } from './next-cell'
import { type Cell, joinTable, splitTable, withBlock, withCell } from './table-text'
import { isToMend } from './to-mend'

export function MatrixTable({ part, value, expected, onChange }: BoxState & { readonly part: AskedMatrix }) {
  const id = useId()
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: part.rows.length, columns: part.columns.length }
  const cells = splitTable(value, size)

  const move = (event: KeyboardEvent<HTMLInputElement>, cell: Cell) => {
    const { selectionStart: start, selectionEnd: end, value: typed } = event.currentTarget
    const next = nextCell(event.key, { cell, caret: { start, end, length: typed.length } })
    if (next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (!isInside(next, size)) return
    const box = table.current?.querySelectorAll('input')[next.row * size.columns + next.column]
    box?.focus()
    box?.select()
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>, cell: Cell) => {
    const block = withBlock(cells, { from: cell, pasted: event.clipboardData.getData('text/plain') })
    if (block === null) return
    event.preventDefault()
    onChange(joinTable(block))
  }

  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-read`}>
      <legend className={styles['label']}>{part.label}</legend>
      <div className={`${matrix['box']} fades-where-more`}>
        <table ref={table} className={matrix['table']}>
          <thead>
            <tr>
              <td />
              {part.columns.map((column, place) => (
                <th key={column.id} scope="col" id={`${id}-column-${place}`}>
                  {column.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((rowHead, row) => (
              <tr key={rowHead.id}>
                <th scope="row" id={`${id}-row-${row}`}>
                  {rowHead.text}
                </th>
                {part.columns.map((columnHead, column) => (
                  <td key={columnHead.id}>
                    <input
                      className={styles['input']}
                      value={cells[row]?.[column] ?? ''}
                      onChange={(event) =>
                        onChange(joinTable(withCell(cells, { row, column, text: event.target.value })))
                      }
                      onKeyDown={(event) => move(event, { row, column })}
                      onPaste={(event) => paste(event, { row, column })}
                      {...asTyped}
                      maxLength={60}
                      aria-invalid={expected !== null && isToMend(cells[row]?.[column], cells.flat())}
                      aria-labelledby={`${id}-row-${row} ${id}-column-${column}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id={`${id}-read`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected === null ? (
          <EntriesReading entries={cells.flat()} unit={part.unit} />
        ) : (
          <ToMend entries={cells.flat()} expected={expected} />
        )}
      </p>
    </fieldset>
  )
}
