/** What the bank offers on each objective, and how much of it the slots draw on; and the share of the points. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import type { CoverageRow } from '@/lib/contracts/assessment-review'
import { answerKindKey } from './answer-kind-key'

const difficulties = ['easy', 'medium', 'hard'] as const

export async function CoverageTable({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const t = await getTranslations('Editor')
  return (
    <DataTable label={t('coverage')}>
      <thead>
        <tr>
          <th scope="col">{t('objective')}</th>
          <th scope="col">{t('answerKindHead')}</th>
          {difficulties.map((difficulty) => (
            <th key={difficulty} scope="col" className={table['number']}>
              {t(`difficulty.${difficulty}`)}
            </th>
          ))}
          <th scope="col" className={table['number']}>
            {t('slotsHead')}
          </th>
          <th scope="col" className={table['number']}>
            {t('shareHead')}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <ObjectiveRows key={row.objectiveId} row={row} />
      ))}
    </DataTable>
  )
}

async function ObjectiveRows({ row }: { readonly row: CoverageRow }) {
  const [t, format] = await Promise.all([getTranslations('Editor'), getFormatter()])
  const span = Math.max(1, row.kinds.length)
  return (
    <tbody>
      {row.kinds.length === 0 && (
        <tr>
          <th scope="rowgroup">{row.title}</th>
          <td colSpan={6}>{t('noQuestions')}</td>
        </tr>
      )}
      {row.kinds.map(({ answerKind, cells }, place) => (
        <tr key={answerKind}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={span}>
              {row.title}
            </th>
          )}
          <td>{t(answerKindKey(answerKind))}</td>
          {cells.map(({ difficulty, available, drawn }) => (
            <td key={difficulty} className={table['number']}>
              {available === 0 ? '–' : t('drawnOf', { drawn, available })}
            </td>
          ))}
          {place === 0 && (
            <td rowSpan={span} className={table['number']}>
              {format.number(row.slots)}
            </td>
          )}
          {place === 0 && (
            <td rowSpan={span} className={table['number']}>
              {row.share === null ? '–' : format.number(row.share, 'share')}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )
}
