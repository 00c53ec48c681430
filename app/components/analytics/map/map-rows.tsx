'use client'

/** The students of the map. Sent as figures and drawn on either side: as elements they would weigh four times as much. */
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { type GridCell, type GridRow, gridStates, levelStep } from './grid-row'
import { useCellKeys } from './use-cell-keys'

type MapRowsProps = { readonly rows: readonly GridRow[]; readonly objectiveIds: readonly string[] }

export function MapRows({ rows, objectiveIds }: MapRowsProps) {
  const keys = useCellKeys()
  return (
    <tbody {...keys}>
      {rows.map((row) => (
        <StudentRow key={row.id} row={row} objectiveIds={objectiveIds} />
      ))}
    </tbody>
  )
}

const StudentRow = memo(function StudentRow({ row, objectiveIds }: { readonly row: GridRow } & Ids) {
  const [t, simulated] = [useTranslations('MasteryMap'), useTranslations('Simulated')]
  const { id, name, beside, isSimulated, last, left, stalled, cells } = row
  return (
    <tr>
      <th scope="row">
        {name}
        {isSimulated && <small>{simulated('word')}</small>}
        {beside !== null && <small>{beside}</small>}
      </th>
      <td>{last}</td>
      <td>
        {left}
        {stalled > 0 && <strong>{t('needsPerson')}</strong>}
      </td>
      {cells.map((cell, place) => (
        <Cell key={objectiveIds[place]} cell={cell} href={`class/${id}/${objectiveIds[place]}`} />
      ))}
    </tr>
  )
})

type Ids = Pick<MapRowsProps, 'objectiveIds'>

function Cell({ cell, href }: { readonly cell: GridCell; readonly href: string }) {
  const t = useTranslations('MasteryMap.cell')
  const [level, low, high, state] = cell
  const word = gridStates[state] ?? 'untouched'
  return (
    <td>
      <a
        href={href}
        data-c={`${levelStep(level)}${state}`}
        style={{ '--a': low, '--b': high }}
        aria-label={t(word, { level, low, high })}
      >
        {word === 'untouched' ? '–' : level}
      </a>
    </td>
  )
}
