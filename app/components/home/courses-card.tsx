/** For an admin, the way to a new course. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './home.module.css'

export async function CoursesCard() {
  const t = await getTranslations('Home')
  return (
    <section className={styles['now']} aria-labelledby="courses">
      <h2 id="courses">{t('courses')}</h2>
      <p className={styles['why']}>{t('coursesText')}</p>
      <Link href="/courses/new" className={button['quiet']}>
        {t('newCourse')}
      </Link>
    </section>
  )
}
