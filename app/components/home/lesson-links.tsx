/** The lessons of a course in order; one that is named but not loaded yet is said to be so. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, HomeView } from '@/lib/contracts/views'
import styles from './home.module.css'

type LessonLinksProps = { readonly course: CourseView; readonly lessons: HomeView['lessons'] }

export async function LessonLinks({ course, lessons }: LessonLinksProps) {
  const t = await getTranslations('Course')
  return (
    <ul className={styles['lessons']}>
      {lessons.map(({ id, number, title, isLoaded }) => (
        <li key={id}>
          <span className={styles['number']}>{number}</span>
          {isLoaded ? (
            <Link href={`/courses/${course.slug}/lessons/${id}`}>{title}</Link>
          ) : (
            <span className={styles['absent']}>
              {title} ({t('notLoaded')})
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
