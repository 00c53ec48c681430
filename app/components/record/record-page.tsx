/** What is kept on a person, in words: why, who sees it, how much there is, and all of it to take away. */
import { getFormatter } from 'next-intl/server'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MyRecordView } from '@/lib/contracts/my-record'
import { KeptList } from './kept-list'
import styles from './record.module.css'

export async function RecordPage({ view: { account, courses } }: { readonly view: MyRecordView }) {
  const [t, format] = await Promise.all([getTranslations('Record'), getFormatter()])
  const day = (iso: string, timeZone: string) => format.dateTime(new Date(iso), 'full', { timeZone })
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead title={t('title')} lead={t('lead')} />
      <p className={styles['download']}>
        <a href="/me/record/file" className={button['primary']} download>
          {t('download')}
        </a>
      </p>
      <p className={styles['soft']}>{t('downloadText')}</p>
      <section className={page['section']} aria-labelledby="account">
        <h2 id="account">{t('account')}</h2>
        <dl className={styles['facts']}>
          <div>
            <dt>{t('name')}</dt>
            <dd>{account.name}</dd>
          </div>
          <div>
            <dt>{t('email')}</dt>
            <dd>{account.email}</dd>
          </div>
          <div>
            <dt>{t('made')}</dt>
            <dd>{day(account.createdAt, 'UTC')}</dd>
          </div>
        </dl>
        <p className={styles['soft']}>{t('accountText')}</p>
      </section>
      {courses.length === 0 && <EmptyState title={t('noCourses')}>{t('noCoursesText')}</EmptyState>}
      {courses.map(({ slug, title, timeZone, role, since, leftAt, counts }) => (
        <section key={slug} className={page['section']} aria-labelledby={`course-${slug}`}>
          <h2 id={`course-${slug}`}>{title}</h2>
          <p>
            {t(`since-${role}`, { date: day(since, timeZone) })}
            {leftAt !== null && ` ${t('left', { date: day(leftAt, timeZone) })}`}
          </p>
          {counts === null ? <p className={styles['soft']}>{t('teaching')}</p> : <KeptList counts={counts} />}
        </section>
      ))}
      <section className={page['section']} aria-labelledby="who">
        <h2 id="who">{t('who')}</h2>
        <p>{t('whoText')}</p>
        <p>{t('howLong')}</p>
      </section>
    </div>
  )
}
