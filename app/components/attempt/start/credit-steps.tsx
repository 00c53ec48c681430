/** What an answer counts, by the date it is given. */
import { getFormatter } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentStartView } from '@/lib/contracts/attempt-views'
import styles from './start.module.css'

type CreditStepsProps = {
  readonly steps: AssessmentStartView['rules']['steps']
  readonly timeZone: string
}

export async function CreditSteps({ steps, timeZone }: CreditStepsProps) {
  const [t, format] = await Promise.all([getTranslations('AttemptStart'), getFormatter()])
  return (
    <section className={page['section']}>
      <h2>{t('creditTitle')}</h2>
      <dl className={styles['pairs']}>
        {steps.map(({ until, percent }) => (
          <div key={until}>
            <dt>{t('creditUntil', { date: format.dateTime(new Date(until), 'full', { timeZone }) })}</dt>
            <dd>{t('creditPercent', { percent: format.number(percent) })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['after']}>{t('creditAfter')}</p>
    </section>
  )
}
