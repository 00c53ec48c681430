/** The lessons before and after. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { LessonView } from '@/lib/contracts/views'
import styles from './lesson.module.css'
import { LessonName } from './lesson-name'

export async function NeighbourLinks({ view: { course, previous, next } }: { readonly view: LessonView }) {
  const t = await getTranslations('Lesson')
  if (previous === null && next === null) return null
  return (
    <nav className={styles['neighbours']} aria-label={t('ends')}>
      {previous !== null && (
        <p>
          <span className={styles['beside']}>{t('previous')}</span>
          <LessonName courseSlug={course.slug} link={previous} />
        </p>
      )}
      {next !== null && (
        <p className={styles['onward']}>
          <span className={styles['beside']}>{t('next')}</span>
          <LessonName courseSlug={course.slug} link={next} />
        </p>
      )}
    </nav>
  )
}
