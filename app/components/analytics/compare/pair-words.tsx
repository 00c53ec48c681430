/** Two assessments, each student against themselves, in a sentence. */
import { getFormatter } from 'next-intl/server'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CompareView } from '@/lib/contracts/analytics/compare-view'
import styles from './compare.module.css'

export async function PairWords({ pair }: { readonly pair: NonNullable<CompareView['pair']> }) {
  const [t, format] = await Promise.all([getTranslations('Compare'), getFormatter()])
  const { first, second, n, means, difference } = pair
  const { value, interval } = difference
  const share = (of: number | null) => format.number(of ?? 0, 'shareTold')
  const points = (of: number) => format.number(100 * of, 'points')
  if (n === 0 || value === null) return <p className={styles['pair']}>{t('pairNobody')}</p>
  const isAcross = interval.kind === 'interval' && interval.low <= 0 && interval.high >= 0
  const end =
    interval.kind === 'interval'
      ? t('pairInterval', { low: points(interval.low), high: points(interval.high) })
      : t('pairNoInterval')
  const figures = { n, a: share(means[0]), b: share(means[1]), first: first.title, second: second.title }
  return (
    <div className={styles['pair']}>
      <p>
        {t('pair', { ...figures, difference: points(value) })}
        {end}
        {isAcross && ` ${t('across')}`}
      </p>
      <IntervalNotes counted="students" of={[{ name: t('difference'), figures: [difference] }]} />
    </div>
  )
}
