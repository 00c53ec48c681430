/** The bank: what it is narrowed to, what was found, and what can be done with it. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { CalibrationPanel } from '@/app/components/bank/calibration-panel'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { bankQueryParams } from '@/lib/contracts/bank/bank-query'
import type { BankPageView } from '@/lib/contracts/bank/bank-views'
import type { BulkChangeView } from '@/lib/contracts/bank/bulk-views'
import type { CalibrationView } from '@/lib/contracts/calibration-views'
import { BankFilter } from './bank-filter'
import styles from './bank-list.module.css'
import { BankPager } from './bank-pager'
import { BankRows } from './bank-rows'
import { BulkPanel } from './bulk-panel'
import { FilterChips } from './filter-chips'
import { RecentBulks } from './recent-bulks'

type BankPageProps = {
  readonly view: BankPageView
  readonly bulks: readonly BulkChangeView[]
  readonly calibrations: readonly CalibrationView[]
}

export async function BankPage({ view, bulks, calibrations }: BankPageProps) {
  const [t, { StudioBank, errors }] = await Promise.all([getTranslations('StudioBank'), getMessages()])
  const ids = view.rows.flatMap(({ questionId }) => questionId ?? [])
  return (
    <div className={page['page']}>
      <BankTabs current="questions" />
      <div className={styles['head']}>
        <PageHead title={t('title')} lead={t('lead', { total: view.total })} />
        {view.canEdit && (
          <Link href="/bank/new" className={button['primary']}>
            {t('new')}
          </Link>
        )}
      </div>
      <NextIntlClientProvider messages={{ StudioBank, errors }}>
        {view.total === 0 ? (
          <EmptyState title={t('emptyBank')}>{t('emptyBankText')}</EmptyState>
        ) : (
          <>
            <BankFilter view={view} />
            <FilterChips view={view} />
            <BulkPanel
              key={JSON.stringify(bankQueryParams(view.query))}
              ids={ids}
              found={view.found}
              params={bankQueryParams(view.query)}
              objectives={view.choices.objectives}
              isAllowed={view.canEdit}
            >
              <BankRows view={view} />
            </BulkPanel>
            <BankPager view={view} />
          </>
        )}
        <RecentBulks bulks={bulks} objectives={view.choices.objectives} />
      </NextIntlClientProvider>
      <CalibrationPanel calibrations={calibrations} />
    </div>
  )
}
