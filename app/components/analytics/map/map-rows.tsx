'use client'

/** The students of the map. Sent as figures and drawn on either side: as elements they would weigh four times as much. */
import { useTranslations } from '@/app/i18n/use-translations'
import { type GridCell, type GridRow, gridStates, levelStep } from './grid-row'
import { useCellKeys } from './use-cell-keys'

/** What a screen reader hears of a cell, with {level}, {state}, {low} and {high} to fill in; and the states by their places. */
type CellWords = { readonly label: string; readonly states: readonly string[] }

type MapRowsProps = { readonly rows: readonly GridRow[]; readonly objectiveIds: readonly string[] }

export function MapRows({ rows, objectiveIds }: MapRowsProps) {
  const t = useTranslations('MasteryMap.cell')
  const keys = useCellKeys()
  // Read once, with its own gaps put back: thousands of messages would take longer than all the rest.
  const gaps = { level: '{level}', state: '{state}', low: '{low}', high: '{high}' }
  const words = { label: t('label', gaps), states: gridStates.map((state) => t(state)) }
  return (
    <tbody {...keys}>
      {rows.map((row) => (
        <StudentRow key={row.id} row={row} objectiveIds={objectiveIds} words={words} />
      ))}
    </tbody>
  )
}

type StudentRowProps = Pick<MapRowsProps, 'objectiveIds'> & { readonly row: GridRow; readonly words: CellWords }

function StudentRow({ row, objectiveIds, words }: StudentRowProps) {
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
        <Cell key={objectiveIds[place]} cell={cell} href={`class/${id}/${objectiveIds[place]}`} words={words} />
      ))}
    </tr>
  )
}

type CellProps = { readonly cell: GridCell; readonly href: string; readonly words: CellWords }

function Cell({ cell, href, words }: CellProps) {
  const [level, low, high, state] = cell
  const code = `${levelStep(level)}${state}`
  const word = words.states[state] ?? ''
  if (gridStates[state] === 'untouched') {
    return (
      <td>
        <a href={href} data-c={code} aria-label={word}>
          –
        </a>
      </td>
    )
  }
  return (
    <td>
      <a href={href} data-c={code} style={{ '--a': low, '--b': high }} aria-label={labelOf(cell, words)}>
        {level}
      </a>
    </td>
  )
}

function labelOf([level, low, high, state]: GridCell, { label, states }: CellWords): string {
  const figures: Readonly<Record<string, number | string | undefined>> = { level, low, high, state: states[state] }
  return label.replace(/\{(\w+)\}/g, (_, name) => String(figures[name]))
}
