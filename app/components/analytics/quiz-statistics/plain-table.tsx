/** The table behind a picture: a name, then figures. */
import type { ReactNode } from 'react'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'

type PlainTableProps = {
  readonly label: string
  readonly head: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly ReactNode[])[]
}

export function PlainTable({ label, head, rows }: PlainTableProps) {
  const keyed = rows.map((cells, row) => ({
    key: `row-${row}`,
    cells: cells.map((cell, place) => ({ key: `cell-${place}`, cell })),
  }))
  return (
    <DataTable label={label}>
      <thead>
        <tr>
          {head.map((name, place) => (
            <th key={name} scope="col" className={place === 0 ? undefined : table['number']}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map(({ key: place, cell }, column) =>
              column === 0 ? (
                <th key={place} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={place} className={table['number']}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
