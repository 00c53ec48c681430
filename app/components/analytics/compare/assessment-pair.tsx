/** Assessments side by side, and two of them by the students who took both. */
import { getFormatter } from 'next-intl/server'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import styles from './compare.module.css'
import { PairForm } from './pair-form'
import { PairWords } from './pair-words'

export async function AssessmentPair({ view }: { readonly view: CompareView }) {
  const [t, format] = await Promise.all([getTranslations('Compare'), getFormatter()])
  const { assessments, pair } = view
  return (
    <section className={page['section']} aria-labelledby="side-by-side">
      <h2 id="side-by-side">{t('sideTitle')}</h2>
      <p className={styles['soft']}>{t(assessments.length === 0 ? 'assessmentsNone' : 'sideText')}</p>
      {assessments.length > 0 && (
        <>
          <PlainTable
            label={t('sideLabel')}
            head={[t('assessment'), t('nHead'), t('mean')]}
            rows={assessments.map(({ title, n, mean }) => [
              ...[title, format.number(n)],
              <span key="mean">
                {mean.value === null ? t('none') : format.number(mean.value, 'shareTold')}
                <IntervalLine of={mean.interval} write={(value) => format.number(value, 'share')} />
              </span>,
            ])}
          />
          <IntervalNotes counted="students" of={[{ name: t('mean'), figures: assessments.map(({ mean }) => mean) }]} />
        </>
      )}
      {pair === null && assessments.length === 1 && <p className={styles['soft']}>{t('pairNone')}</p>}
      {pair !== null && assessments.length > 2 && <PairForm view={view} pair={pair} />}
      {pair !== null && <PairWords pair={pair} />}
    </section>
  )
}
