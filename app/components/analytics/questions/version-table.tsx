/** How each version of a question fared. */
import { getFormatter } from 'next-intl/server'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import styles from './questions.module.css'

export async function VersionTable({ view: { versions } }: { readonly view: QuestionStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuestionStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  return (
    <section className={page['section']} aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <p className={styles['soft']}>{t('versionsText')}</p>
      <PlainTable
        label={t('versionsLabel')}
        head={[t('version'), t('students'), t('answers'), t('first'), t('average')]}
        rows={versions.map(({ version, students, answers, first, average }) => [
          ...[String(version), format.number(students), format.number(answers)],
          <span key="first">
            {first.value === null ? t('none') : share(first.value)}
            <IntervalLine of={first.interval} write={share} />
          </span>,
          share(average),
        ])}
      />
    </section>
  )
}
