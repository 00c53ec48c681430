/** What closes in a week and in the one after. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { DigestView } from '@/lib/contracts/analytics/digest'
import styles from './digest.module.css'

export async function DigestDue({ view: { course, due } }: { readonly view: DigestView }) {
  const [t, format] = await Promise.all([getTranslations('Digest'), getFormatter()])
  return (
    <section className={styles['part']} aria-labelledby="what-is-due">
      <h2 id="what-is-due">{t('due')}</h2>
      {due.length === 0 && <p>{t('dueNothing')}</p>}
      <ul className={styles['list']}>
        {due.map(({ id, title, at }) => (
          <li key={id}>
            <Link href={`/courses/${course.slug}/assessments/${id}`} prefetch={false}>
              {title}
            </Link>
            , {format.dateTime(new Date(at), 'due', { timeZone: course.timeZone })}
          </li>
        ))}
      </ul>
    </section>
  )
}
