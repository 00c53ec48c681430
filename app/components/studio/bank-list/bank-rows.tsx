/** What was found, a row each; or the way out where that is nothing. */
import Link from 'next/link'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import { getTranslations } from '@/app/i18n/get-translations'
import type { BankPageView } from '@/lib/contracts/bank/bank-views'
import { BankRow } from './bank-row'
import { TickPage } from './row-tick'

export async function BankRows({ view }: { readonly view: BankPageView }) {
  const t = await getTranslations('StudioBank')
  if (view.rows.length === 0) {
    return (
      <EmptyState title={t('nothing')} action={<Link href="/bank">{t('nothingAction')}</Link>}>
        {t('nothingText')}
      </EmptyState>
    )
  }
  const isTelling = view.query.discriminationBelow !== null || view.query.sort === 'discrimination'
  return (
    <DataTable label={t('tableLabel')}>
      <thead>
        <tr>
          {view.canEdit && (
            <th scope="col" aria-label={t('chosenColumn')}>
              <TickPage />
            </th>
          )}
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('kindAndDifficulty')}</th>
          <th scope="col">{t('objectives')}</th>
          <th scope="col" className={table['number']}>
            {t('answers')}
          </th>
          <th scope="col" className={table['number']}>
            {t('right')}
          </th>
          {isTelling && (
            <th scope="col" className={table['number']}>
              {t('discrimination')}
            </th>
          )}
          <th scope="col">{t('usedIn')}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <BankRow key={row.id} row={row} isTelling={isTelling} canEdit={view.canEdit} />
        ))}
      </tbody>
    </DataTable>
  )
}
