/** One reliability diagram with what it says, in words first. */
import { getFormatter } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ReliabilityView } from '@/lib/contracts/analytics/model-view'
import styles from './model.module.css'
import { ReliabilityFigure } from './reliability-figure'

type ReliabilitySectionProps = { readonly of: ReliabilityView; readonly whose: 'model' | 'student' }

export async function ReliabilitySection({ of, whose }: ReliabilitySectionProps) {
  const [t, format] = await Promise.all([getTranslations('ModelCheck'), getFormatter()])
  const share = (value: number) => format.number(value, 'shareTold')
  const { judged, outside, calibrationError, chanceError } = of
  return (
    <section className={page['section']} aria-labelledby={whose}>
      <h2 id={whose}>{t(whose === 'model' ? 'modelTitle' : 'statedTitle')}</h2>
      <div className={styles['words']}>
        <p>{whose === 'model' ? await verdictWords(of) : t('statedVerdict')}</p>
        <p>{t('outside', { judged, outside })}</p>
        <p>{t('error', { error: share(calibrationError), chance: share(chanceError) })}</p>
      </div>
      <ReliabilityFigure of={of} whose={whose} />
    </section>
  )
}

async function verdictWords({ predicted, observed, interval, students }: ReliabilityView): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('ModelCheck'), getFormatter()])
  const share = (value: number) => format.number(value, 'shareTold')
  const figures = { predicted: share(predicted), observed: share(observed) }
  if (interval.kind === 'withheld') {
    const needed = interval.why.reason === 'too-few-attempts' ? interval.why.needed : students
    return t('verdict.few', { ...figures, found: students, needed })
  }
  const ends = { low: share(interval.low), high: share(interval.high) }
  if (predicted > interval.high) return t('verdict.low', { ...figures, ...ends })
  return t(predicted < interval.low ? 'verdict.high' : 'verdict.agrees', { ...figures, ...ends })
}
