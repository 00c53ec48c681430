/** A week of a class on one page, to be printed. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { ClassTabs } from '@/app/components/analytics/class-tabs'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DigestView } from '@/lib/contracts/analytics/digest'
import styles from './digest.module.css'
import { DigestDue } from './digest-due'
import { DigestMistakes } from './digest-mistakes'
import { DigestTalk } from './digest-talk'
import { DigestWork } from './digest-work'
import { PrintButton } from './print-button'

export async function DigestPage({ view }: { readonly view: DigestView }) {
  const [t, format] = await Promise.all([getTranslations('Digest'), getFormatter()])
  const { course, week, lastDay, isRunning, previous, next, now } = view
  const base = `/courses/${course.slug}/class/digest`
  const day = (date: string) =>
    format.dateTime(new Date(date), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const lead = t('lead', { first: day(week), last: day(lastDay) })
  return (
    <div className={page['page']}>
      <PageHead kicker={course.title} title={t('title')} lead={isRunning ? `${lead}. ${t('running')}` : `${lead}.`} />
      <ClassTabs course={course} current="digest" />
      <div className={styles['weeks']}>
        <nav aria-label={t('title')}>
          {previous !== null && (
            <Link href={`${base}?week=${previous}`} prefetch={false}>
              {t('previous')}
            </Link>
          )}
          {next !== null && (
            <Link href={`${base}?week=${next}`} prefetch={false}>
              {t('next')}
            </Link>
          )}
          <a href={`${base}/file?week=${week}`} download>
            {t('download')}
          </a>
        </nav>
        <PrintButton label={t('print')} />
      </div>
      {now.answers === 0 ? (
        <section className={styles['part']} aria-labelledby="in-short">
          <h2 id="in-short">{t('quiet')}</h2>
          <p>{t('quietText')}</p>
        </section>
      ) : (
        <>
          <DigestWork view={view} />
          <DigestMistakes view={view} />
        </>
      )}
      <DigestTalk view={view} />
      <DigestDue view={view} />
    </div>
  )
}
