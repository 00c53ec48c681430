/** Every version of a question: who wrote it, what it changed for students, and the way back to it. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ComparisonView, VersionsView } from '@/lib/contracts/authoring/version-views'
import { Comparison } from './comparison'
import { EventList } from './event-list'
import { VersionTable } from './version-table'
import styles from './versions.module.css'

type VersionsPageProps = {
  readonly view: VersionsView
  /** Null while none was asked for. */
  readonly comparison: ComparisonView | null
}

export async function VersionsPage({ view, comparison }: VersionsPageProps) {
  const [t, { StudioVersions, errors }] = await Promise.all([getTranslations('StudioVersions'), getMessages()])
  const { questionId, title, versions, isRetired, openDraftId, events } = view
  const newest = versions[0]?.version ?? 1
  return (
    <NextIntlClientProvider messages={{ StudioVersions, errors }}>
      <div className={page['page']}>
        <PageHead
          kicker={<Link href={`/bank/${questionId}`}>{title}</Link>}
          title={t('title')}
          lead={t(isRetired ? 'leadRetired' : 'lead', { version: newest })}
        />
        {openDraftId !== null && (
          <p className={styles['draft']}>
            {t('draftOpen')} <Link href={`/bank/drafts/${openDraftId}`}>{t('goOn')}</Link>
          </p>
        )}
        <VersionTable view={view} comparison={comparison} />
        {comparison !== null && (
          <Comparison questionId={comparison.to === newest ? questionId : null} comparison={comparison} />
        )}
        <EventList events={events} />
      </div>
    </NextIntlClientProvider>
  )
}
