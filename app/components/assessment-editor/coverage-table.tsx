/** What the bank offers on each objective, how much of it the slots draw on, and what share of the points that is. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CoverageRow } from '@/lib/contracts/assessment-review'
import { Cells, DifficultyHeads } from './coverage-cells'
import { KindTable } from './kind-table'

type CoverageTableProps = { readonly rows: readonly CoverageRow[] }

export async function CoverageTable({ rows }: CoverageTableProps) {
  const [t, format] = await Promise.all([getTranslations('Editor'), getFormatter()])
  return (
    <>
      <DataTable label={t('coverage')}>
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            <DifficultyHeads />
            <th scope="col" className={table['number']}>
              {t('slotsHead')}
            </th>
            <th scope="col" className={table['number']}>
              {t('shareHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ objectiveId, title, cells, slots, share }) => (
            <tr key={objectiveId}>
              <th scope="row">{title}</th>
              <Cells cells={cells} />
              <td className={table['number']}>{format.number(slots)}</td>
              <td className={table['number']}>{share === null ? '–' : format.number(share, 'share')}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <details className={disclosure['box']}>
        <summary>{t('byKind')}</summary>
        <div className={disclosure['inside']}>
          <KindTable rows={rows} />
        </div>
      </details>
    </>
  )
}
