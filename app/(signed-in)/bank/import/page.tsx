/** Bringing questions and lessons of other programs, or of ours, into the bank. */
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { BankTabs } from '@/app/components/studio/bank-tabs'
import { ImportDesk } from '@/app/components/studio/exchange/import-desk'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import { requireActor } from '@/app/require-actor'
import { forPage } from '@/lib/boundary/page-actor'
import { listImportPlaces } from '@/lib/services/exchange/list-import-places'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('StudioExchange'))('import.title') }
}

export default async function ImportPage() {
  const [actor, t, messages] = await Promise.all([requireActor(), getTranslations('StudioExchange'), getMessages()])
  const lessons = await forPage(listImportPlaces(actor))
  const { StudioExchange, Markdown, errors } = messages
  return (
    <div className={page['page']}>
      <BankTabs current="bringIn" />
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <NextIntlClientProvider messages={{ StudioExchange, Markdown, errors }}>
        <ImportDesk lessons={lessons} />
      </NextIntlClientProvider>
    </div>
  )
}
