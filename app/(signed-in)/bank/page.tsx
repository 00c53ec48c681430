/** Every question there is. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BankTable } from '@/app/components/bank/bank-table'
import { CalibrationPanel } from '@/app/components/bank/calibration-panel'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'

import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { listBank } from '@/lib/services/list-bank'
import { listCalibrations } from '@/lib/services/list-calibrations'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Bank'))('title') }
}

export default async function BankPage() {
  const [actor, t] = await Promise.all([requireActor(), getTranslations('Bank')])
  const [entries, calibrations] = await Promise.all([forPage(listBank(actor)), forPage(listCalibrations(actor))])
  const templates = entries.filter(({ origin }) => origin === 'template').length
  return (
    <div className={page['page']}>
      <BankTabs current="questions" />
      <PageHead title={t('title')} lead={t('lead', { templates, written: entries.length - templates })} />
      {entries.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <BankTable entries={entries} />
      )}
      <CalibrationPanel calibrations={calibrations} />
    </div>
  )
}
