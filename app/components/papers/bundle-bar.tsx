/** What stands above papers on the screen and not on paper: the way back, which bundle of how many, and the print button. */
import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { PrintButton } from '@/app/components/attempt/print/print-button'
import { PageHead } from '@/app/components/ui/page-head'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { KeysView, SheetsView } from '@/lib/contracts/paper-views'
import styles from './papers.module.css'

type BundleBarProps = {
  readonly view: Omit<SheetsView | KeysView, 'papers'>
  readonly title: string
  readonly lead: string
  readonly path: 'sheets' | 'keys'
}

export async function BundleBar({ view, title, lead, path }: BundleBarProps) {
  const [t, { AttemptPrint }] = await Promise.all([getTranslations('Papers'), getMessages()])
  const { course, assessment, choice, bundleCount } = view
  const base = `/courses/${course.slug}/assessments/${assessment.id}/papers`
  const bundles = Array.from({ length: bundleCount }, (_, place) => place + 1)
  return (
    <div className={styles['bar']}>
      <PageHead kicker={<Link href={base}>{assessment.title}</Link>} title={title} lead={lead} />
      {bundleCount > 1 && (
        <nav aria-label={t('bundles')}>
          <ul className={styles['bundles']}>
            {bundles.map((bundle) => (
              <li key={bundle}>
                <Link
                  href={`${base}/${path}?of=${choice.of}&group=${encodeURIComponent(choice.group)}&bundle=${bundle}`}
                  aria-current={bundle === choice.bundle ? 'page' : undefined}
                  prefetch={false}
                >
                  {t('bundle', { number: bundle })}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <NextIntlClientProvider messages={{ AttemptPrint }}>
        <PrintButton />
      </NextIntlClientProvider>
    </div>
  )
}
