/** Mistakes that were recognised in answers to a question. */
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import styles from './questions.module.css'

export async function MistakeTable({ view: { mistakes } }: { readonly view: QuestionStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuestionStatistics'), getFormatter()])
  return (
    <section className={page['section']} aria-labelledby="mistakes">
      <h2 id="mistakes">{t('mistakes')}</h2>
      <p className={styles['soft']}>{t(mistakes.length === 0 ? 'mistakesNone' : 'mistakesText')}</p>
      {mistakes.length > 0 && (
        <PlainTable
          label={t('mistakesLabel')}
          head={[t('mistake'), t('count'), t('shareOfAnswers'), t('students')]}
          rows={mistakes.map(({ name, count, share, students }) => [
            ...[name, format.number(count), format.number(share, 'share'), format.number(students)],
          ])}
        />
      )}
    </section>
  )
}
