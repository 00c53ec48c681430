/** Courses whose lessons this person may choose and put in order: that is done where a course is set up. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView } from '@/lib/contracts/views'
import styles from './lesson-list.module.css'

export async function CourseOrders({ courses }: { readonly courses: readonly CourseView[] }) {
  const t = await getTranslations('StudioLessons')
  const own = courses.filter(({ role }) => role === 'instructor')
  if (own.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="course-orders">
      <h2 id="course-orders">{t('orders.title')}</h2>
      <p className={styles['note']}>{t('orders.lead')}</p>
      <ul className={styles['courses']}>
        {own.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={`/courses/${slug}/settings#lessons`} prefetch={false}>
              {t('orders.of', { title })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
