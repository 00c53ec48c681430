/** Where to go from the statistics of a quiz, and whether names are shown. */
import Link from 'next/link'
import { NamesSwitch } from '@/app/components/analytics/names-switch'
import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import { areNamesHidden } from '@/app/require-names'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import styles from './quiz-statistics.module.css'

export async function QuizWays({ view }: { readonly view: QuizStatisticsView }) {
  const [t, words, isHidden] = await Promise.all([
    getTranslations('QuizStatistics'),
    getTranslations('Analytics'),
    areNamesHidden(),
  ])
  const { course, assessment, choice, filtering } = view
  const base = `/courses/${course.slug}/assessments/${assessment.id}`
  const query = new URLSearchParams({ attempts: choice, ...classFilterQuery(filtering.filter) }).toString()
  const quiet = `${button['quiet']} ${button['small']}`
  return (
    <>
      <div className={styles['ways']}>
        <a href={`${base}/statistics/file?${query}`} className={quiet} download>
          {t('file')}
        </a>
        <Link href={`${base}/edit`} className={quiet} prefetch={false}>
          {t('editor')}
        </Link>
        <Link href={`${base}/regrade`} className={quiet} prefetch={false}>
          {t('regrade')}
        </Link>
        <Link href={`/courses/${course.slug}/grades`} className={quiet} prefetch={false}>
          {t('gradebook')}
        </Link>
        <NamesSwitch names={isHidden ? 'hidden' : 'shown'} />
      </div>
      {isHidden && (
        <p className={styles['strip']} role="status">
          {words('namesHidden')}
        </p>
      )}
    </>
  )
}
