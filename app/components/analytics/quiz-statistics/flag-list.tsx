/** What asks for a look, in words that say what to do. */
import Link from 'next/link'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import styles from './quiz-statistics.module.css'

/** Below this many attempts chance raises flags, too: correlations have no interval there either. */
const FEW = 15

type FlagListProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function FlagList({ view, names }: FlagListProps) {
  const t = await getTranslations('QuizStatistics')
  const { course, assessment, items, n } = view
  const flagged = items.filter(({ flags }) => flags.length > 0)
  return (
    <section className={page['section']} aria-labelledby="worth-a-look">
      <h2 id="worth-a-look">{t('worthALook')}</h2>
      {flagged.length === 0 && <p className={styles['soft']}>{t('nothingToMend')}</p>}
      {flagged.length > 0 && n < FEW && <p className={styles['soft']}>{t('fewAttempts', { count: n })}</p>}
      {flagged.length > 0 && (
        <ul className={styles['flags']}>
          {flagged.map(({ slotId, flags }) => (
            <li key={slotId}>
              <h3>
                <a href={`#slot-${slotId}`}>{names.get(slotId)}</a>
              </h3>
              {flags.map((flag) => (
                <p key={flag}>{t(`flag.${flag}`)}</p>
              ))}
              {flags.includes('negative-covariance') && (
                <Link href={`/courses/${course.slug}/assessments/${assessment.id}/regrade`} prefetch={false}>
                  {t('regradeIt')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
