/** A course one teaches: the way to its class. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { CourseView } from '@/lib/contracts/views'
import styles from './home.module.css'

export async function TeachingCard({ course }: { readonly course: CourseView }) {
  const t = await getTranslations('Home')
  return (
    <section className={styles['now']} aria-labelledby={`course-${course.slug}`}>
      <p className={styles['kicker']}>{t('teaching')}</p>
      <h2 id={`course-${course.slug}`}>{course.title}</h2>
      <div className={styles['buttons']}>
        <Link href={`/courses/${course.slug}/class`} className={button['primary']}>
          {t('seeClass')}
        </Link>
        <Link href={`/courses/${course.slug}`} className={button['quiet']}>
          {t('readButton')}
        </Link>
      </div>
    </section>
  )
}
